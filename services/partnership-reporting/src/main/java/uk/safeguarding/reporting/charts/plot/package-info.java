/** The area of a chart in which the points stand: its two scales, the series and its lines. */
@NullMarked
package uk.safeguarding.reporting.charts.plot;

import org.jspecify.annotations.NullMarked;
