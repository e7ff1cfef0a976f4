package uk.safeguarding.reporting.journeys;

import java.util.List;

/**
 * The page of journeys, with every text as it is printed.
 *
 * @param choices the quarters and years that a reader can choose
 */
public record JourneysPage(List<Choice> choices, List<Told> journeys) {

  public JourneysPage {
    choices = List.copyOf(choices);
    journeys = List.copyOf(journeys);
  }

  /** An entry of the list. */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * A journey.
   *
   * @param id of its heading
   * @param sentence what was found, or that nothing was recorded
   * @param download the address of the same as data
   */
  public record Told(
      String id, String title, String sentence, List<Table> tables, String download) {

    public Told {
      tables = List.copyOf(tables);
    }
  }

  /**
   * A distribution.
   *
   * @param by what the rows are
   * @param number what the numbers are
   */
  public record Table(String caption, String by, String number, List<Row> rows) {

    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** A row. */
  public record Row(String value, String number) {}
}
