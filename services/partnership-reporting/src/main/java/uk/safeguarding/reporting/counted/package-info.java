/** What follows from the recorded facts: records of subjects, and totals derived from them. */
@NullMarked
package uk.safeguarding.reporting.counted;

import org.jspecify.annotations.NullMarked;
