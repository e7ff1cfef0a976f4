/** Stretches of days, and what holds over them. */
@NullMarked
package uk.safeguarding.reporting.facts.spans;

import org.jspecify.annotations.NullMarked;
