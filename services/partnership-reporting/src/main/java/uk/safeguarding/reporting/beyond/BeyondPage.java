package uk.safeguarding.reporting.beyond;

import java.util.List;
import uk.safeguarding.reporting.printed.PrintedFigure;

/**
 * The indicators beyond the dataset, with every text as it is printed.
 *
 * @param periods a month, its quarter and its year, for the columns' headers
 * @param themes those that have any
 */
public record BeyondPage(List<String> periods, List<ThemeTable> themes) {

  public BeyondPage {
    periods = List.copyOf(periods);
    themes = List.copyOf(themes);
  }

  /** The indicators of a theme. */
  public record ThemeTable(String theme, List<Row> rows) {

    public ThemeTable {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An indicator.
   *
   * @param address of its page
   * @param figures one for each period
   */
  public record Row(
      String ref, String indicator, String address, String unit, List<PrintedFigure> figures) {

    public Row {
      figures = List.copyOf(figures);
    }
  }
}
