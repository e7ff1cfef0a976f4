package uk.safeguarding.reporting.charts.plot;

import uk.safeguarding.reporting.charts.model.LineRole;
import uk.safeguarding.reporting.charts.svg.Ink;

/** How a horizontal line is drawn: its pattern tells it from the others, not its colour alone. */
public record LineStyle(Ink ink, double width, String dashes) {

  public static LineStyle of(LineRole role) {
    return switch (role) {
      case CENTRE -> new LineStyle(Ink.TEXT, 1.5, "");
      case LIMIT -> new LineStyle(Ink.QUIET, 2, "6 4");
      case TARGET -> new LineStyle(Ink.TEXT, 2, "12 4 2 4");
      case BENCHMARK -> new LineStyle(Ink.QUIET, 2, "2 4");
    };
  }
}
