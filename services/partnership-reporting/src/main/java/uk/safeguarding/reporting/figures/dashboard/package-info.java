/** The board's dashboards as data: each indicator's figures with changes, averages and signals. */
@NullMarked
package uk.safeguarding.reporting.figures.dashboard;

import org.jspecify.annotations.NullMarked;
