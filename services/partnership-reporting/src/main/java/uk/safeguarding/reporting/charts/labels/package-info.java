/** The texts around a chart's points, placed so that none lies over another. */
@NullMarked
package uk.safeguarding.reporting.charts.labels;

import org.jspecify.annotations.NullMarked;
