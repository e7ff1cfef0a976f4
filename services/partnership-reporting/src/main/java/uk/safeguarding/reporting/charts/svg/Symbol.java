package uk.safeguarding.reporting.charts.svg;

/**
 * The mark of a point.
 *
 * @param radius of the circle; the other forms look as large
 */
public record Symbol(double x, double y, double radius, Form form, Ink ink) implements Shape {

  /** Told apart by shape alone, also where there is no colour. */
  public enum Form {
    CIRCLE,
    RING,
    DIAMOND,
    SQUARE,
    TRIANGLE
  }

  /** The outline as SVG's path data; circles are drawn as two half turns. */
  String path() {
    double large = radius * 1.3;
    double small = radius * 0.9;
    return switch (form) {
      case CIRCLE, RING -> move(-radius, 0) + halfTurn(2 * radius) + halfTurn(-2 * radius) + "z";
      case DIAMOND ->
          move(0, -large) + by(large, large) + by(-large, large) + by(-large, -large) + "z";
      case SQUARE ->
          move(-small, -small) + by(2 * small, 0) + by(0, 2 * small) + by(-2 * small, 0) + "z";
      case TRIANGLE -> move(0, -large) + by(large, 2 * large - 2) + by(-2 * large, 0) + "z";
    };
  }

  private String move(double dx, double dy) {
    return "M" + SvgNumber.of(x + dx) + " " + SvgNumber.of(y + dy);
  }

  private static String by(double dx, double dy) {
    return "l" + SvgNumber.of(dx) + " " + SvgNumber.of(dy);
  }

  private String halfTurn(double dx) {
    String r = SvgNumber.of(radius);
    return "a" + r + " " + r + " 0 0 1 " + SvgNumber.of(dx) + " 0";
  }
}
