package uk.safeguarding.reporting.breakdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.printed.PrintedFigure;

/**
 * "Broken down" on an indicator's page, with every text as it is printed.
 *
 * @param explains what the parts are, or why there are none
 * @param address of the page
 * @param period shown, as the address writes it
 * @param knownAt the instant shown, as the address writes it; empty for now
 * @param choices by what the reader can have it broken down; none where there is nothing
 * @param table null where there is nothing to show
 */
public record BreakdownSection(
    String explains,
    String address,
    String period,
    String knownAt,
    List<Choice> choices,
    @Nullable Table table) {

  public BreakdownSection {
    choices = List.copyOf(choices);
  }

  /** An entry of the list. */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * A column for each period, latest first, and a row for each value.
   *
   * @param by what the rows are
   */
  public record Table(String caption, String by, List<String> periods, List<Row> rows) {

    public Table {
      periods = List.copyOf(periods);
      rows = List.copyOf(rows);
    }
  }

  /** A value of the dimension, or all of them. */
  public record Row(String name, List<PrintedFigure> figures) {

    public Row {
      figures = List.copyOf(figures);
    }
  }
}
