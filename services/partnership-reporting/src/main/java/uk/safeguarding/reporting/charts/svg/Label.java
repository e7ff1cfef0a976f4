package uk.safeguarding.reporting.charts.svg;

/**
 * One line of text.
 *
 * @param x of its start, middle or end, as the anchor says
 * @param baseline the height on which the letters stand
 */
public record Label(double x, double baseline, String text, Anchor anchor, Ink ink)
    implements Shape {

  /** Which part of the text stands at its x. */
  public enum Anchor {
    START,
    MIDDLE,
    END;

    String svg() {
      return switch (this) {
        case START -> "start";
        case MIDDLE -> "middle";
        case END -> "end";
      };
    }
  }

  public double width() {
    return Typeface.width(text);
  }

  public double left() {
    return switch (anchor) {
      case START -> x;
      case MIDDLE -> x - width() / 2;
      case END -> x - width();
    };
  }

  public double right() {
    return left() + width();
  }

  public double top() {
    return baseline - Typeface.ASCENT;
  }

  public double bottom() {
    return baseline + Typeface.DESCENT;
  }

  public boolean overlaps(Label other) {
    return left() < other.right()
        && other.left() < right()
        && top() < other.bottom()
        && other.top() < bottom();
  }
}
