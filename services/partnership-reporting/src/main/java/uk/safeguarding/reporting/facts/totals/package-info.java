/** Sums of facts: derived, never primary. */
@NullMarked
package uk.safeguarding.reporting.facts.totals;

import org.jspecify.annotations.NullMarked;
