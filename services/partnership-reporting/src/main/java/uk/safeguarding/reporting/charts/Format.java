package uk.safeguarding.reporting.charts;

import uk.safeguarding.reporting.charts.svg.Medium;

/**
 * The measures of a variant, in pixels.
 *
 * @param plotHeight of the area with the points; it grows when the labels beside it need more
 * @param labelWidth at which the labels beside the lines are wrapped
 */
record Format(String name, Medium medium, double width, double plotHeight, double labelWidth) {
  static final Format WIDE = new Format("wide", Medium.SCREEN, 960, 320, 200);
  static final Format NARROW = new Format("narrow", Medium.SCREEN, 290, 260, 84);
  static final Format PRINT = new Format("print", Medium.PAPER, 624, 230, 140);
}
