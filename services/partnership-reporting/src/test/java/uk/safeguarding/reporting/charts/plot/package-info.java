@NullMarked
package uk.safeguarding.reporting.charts.plot;

import org.jspecify.annotations.NullMarked;
