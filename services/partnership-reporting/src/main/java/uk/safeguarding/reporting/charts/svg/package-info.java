/** A picture of few shapes and how it is written as SVG, with the widths of its letters. */
@NullMarked
package uk.safeguarding.reporting.charts.svg;

import org.jspecify.annotations.NullMarked;
