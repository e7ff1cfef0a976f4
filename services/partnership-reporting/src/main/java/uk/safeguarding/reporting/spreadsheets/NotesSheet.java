package uk.safeguarding.reporting.spreadsheets;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.safeguarding.kernel.London;

/** The notes as a table, with the shorthand that the other tables really use. */
final class NotesSheet {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(London.TIME);

  private NotesSheet() {}

  static Table of(Spreadsheet spreadsheet) {
    Notes notes = spreadsheet.notes();
    var rows = new ArrayList<List<Cell>>();
    rows.add(row("Source", notes.source()));
    rows.add(row("Period", notes.period()));
    rows.add(row("Made", MOMENT.format(notes.made())));
    for (Table table : spreadsheet.tables()) {
      rows.add(row("Sheet " + table.sheet(), table.title()));
    }
    used(spreadsheet).forEach(why -> rows.add(row(why.symbol(), why.meaning())));
    for (int i = 0; i < notes.remarks().size(); i++) {
      rows.add(row("Note " + (i + 1), notes.remarks().get(i)));
    }
    return new Table(Notes.SHEET, spreadsheet.title(), List.of("About", "Explanation"), rows);
  }

  private static List<Cell> row(String about, String explanation) {
    return List.of(Cell.text(about), Cell.text(explanation));
  }

  private static Stream<Shorthand> used(Spreadsheet spreadsheet) {
    return spreadsheet.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .filter(Cell.Missing.class::isInstance)
        .map(cell -> ((Cell.Missing) cell).why())
        .distinct()
        .sorted();
  }
}
