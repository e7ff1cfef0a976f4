/** The dashboards: which figures a month, quarter or year shows, and how they are printed. */
@NullMarked
package uk.safeguarding.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
