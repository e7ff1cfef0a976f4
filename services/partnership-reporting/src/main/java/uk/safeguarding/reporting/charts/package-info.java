/** Lays a chart out for a page, a phone, paper or a line of a table, and draws it as SVG. */
@NullMarked
package uk.safeguarding.reporting.charts;

import org.jspecify.annotations.NullMarked;
