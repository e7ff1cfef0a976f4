package uk.safeguarding.reporting.charts.svg;

/** What a picture is shown on, which decides its colours and the unit of its size. */
public enum Medium {
  /** Sizes in rem, so that the picture grows with the reader's text. */
  SCREEN("rem", 1 / 16.0),
  /** Sizes in millimetres; 96 units are an inch. */
  PAPER("mm", 25.4 / 96);

  private final String unit;
  private final double unitsPerPixel;

  Medium(String unit, double unitsPerPixel) {
    this.unit = unit;
    this.unitsPerPixel = unitsPerPixel;
  }

  String length(double pixels) {
    return SvgNumber.of(pixels * unitsPerPixel, 4) + unit;
  }
}
