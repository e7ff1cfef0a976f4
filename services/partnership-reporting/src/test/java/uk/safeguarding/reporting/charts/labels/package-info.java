@NullMarked
package uk.safeguarding.reporting.charts.labels;

import org.jspecify.annotations.NullMarked;
