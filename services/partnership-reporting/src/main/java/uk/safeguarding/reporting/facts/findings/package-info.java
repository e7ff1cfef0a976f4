/** What is counted of practice that differed from its rules. */
@NullMarked
package uk.safeguarding.reporting.facts.findings;

import org.jspecify.annotations.NullMarked;
