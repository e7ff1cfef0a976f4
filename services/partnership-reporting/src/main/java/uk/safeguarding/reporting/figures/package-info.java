/** The arithmetic of the dashboards: figures as reported or derived, changes, averages, maxima. */
@NullMarked
package uk.safeguarding.reporting.figures;

import org.jspecify.annotations.NullMarked;
