/** Figures that contradict each other, or claim more than they can. */
@NullMarked
package uk.safeguarding.reporting.faults.numbers;

import org.jspecify.annotations.NullMarked;
