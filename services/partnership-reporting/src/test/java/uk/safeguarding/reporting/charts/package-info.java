@NullMarked
package uk.safeguarding.reporting.charts;

import org.jspecify.annotations.NullMarked;
