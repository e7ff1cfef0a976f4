package uk.safeguarding.reporting.spreadsheets;

import java.util.List;
import java.util.Objects;

/**
 * A document of tables.
 *
 * @param title of the document, {@code Monthly indicators, October 2018}
 */
public record Spreadsheet(String title, Notes notes, List<Table> tables) {

  public Spreadsheet {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(notes, "notes");
    tables = List.copyOf(tables);
    long names = tables.stream().map(Table::sheet).distinct().count();
    if (names < tables.size() || tables.stream().anyMatch(Notes::hasItsName)) {
      throw new IllegalArgumentException("Two sheets have one name");
    }
  }
}
