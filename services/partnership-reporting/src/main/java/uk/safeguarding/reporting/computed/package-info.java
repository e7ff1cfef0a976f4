/** Figures that follow from counts of recorded facts. */
@NullMarked
package uk.safeguarding.reporting.computed;

import org.jspecify.annotations.NullMarked;
