/** Counted in child protection. */
@NullMarked
package uk.safeguarding.reporting.facts.protection;

import org.jspecify.annotations.NullMarked;
