/** The dashboards of quarters and of financial years. */
@NullMarked
package uk.safeguarding.reporting.figures.dashboard.periods;

import org.jspecify.annotations.NullMarked;
