@NullMarked
package uk.safeguarding.reporting.charts.svg;

import org.jspecify.annotations.NullMarked;
