package uk.safeguarding.reporting.charts.model;

/** Where a chart is shown. */
public enum Variant {
  /** 960 wide, for pages that have the room: 1,020 pixels and more. */
  WIDE,
  /** 290 wide, so that the narrowest phone shows it unscaled; may be shown larger. */
  NARROW,
  /** 165 mm wide in black and grey, for A4. */
  PRINT,
  /** A line of a table: shape only, no text, hidden from people who listen. */
  SPARKLINE
}
