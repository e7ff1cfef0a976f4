/**
 * What a chart shows, as plain data: points, lines, breaks and words. It knows nothing of pixels.
 */
@NullMarked
package uk.safeguarding.reporting.charts.model;

import org.jspecify.annotations.NullMarked;
