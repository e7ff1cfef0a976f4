package uk.safeguarding.reporting.printed;

import uk.safeguarding.reporting.figures.Missing;

/**
 * A cell of a table: a printed value, or "-" with the words for people who listen.
 *
 * @param spoken what "-" stands for; empty where the text speaks for itself
 */
public record PrintedFigure(String text, String spoken) {

  /** A value with its unit, such as {@code 1,620} or {@code 14.5%}, or a word such as Local. */
  public static PrintedFigure printed(String text) {
    return new PrintedFigure(text, "");
  }

  /** Why there is no value. */
  public static PrintedFigure missing(Missing reason) {
    return switch (reason) {
      case UNDEFINED -> notDefined();
      case NOT_SUPPLIED -> notSupplied();
      case NOT_DERIVABLE -> new PrintedFigure("[x]", "does not follow from the months reported");
      case SERIES_BREAK -> new PrintedFigure("[x]", "the definition changed inside the period");
      case NOT_COUNTED -> new PrintedFigure("-", "cannot be counted");
    };
  }

  /** There cannot be a value, such as a share of nothing. */
  public static PrintedFigure notDefined() {
    return new PrintedFigure("-", "not defined");
  }

  /** Nobody has reported it. */
  public static PrintedFigure notSupplied() {
    return new PrintedFigure("-", "not supplied");
  }

  /** An empty cell says so to people who listen. */
  public static PrintedFigure noTarget() {
    return new PrintedFigure("-", "no target");
  }
}
