package uk.safeguarding.reporting.dashboard;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A dashboard's table as a CSV file. */
final class DashboardCsv {

  private DashboardCsv() {}

  static String of(DashboardTable table) {
    var text = new StringWriter();
    // Closing writes what is still buffered; the text itself needs no closing.
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(table.headers());
      table.rows().forEach(row -> csv.writeRecord(row.stream().map(DashboardCsv::cell).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static String cell(DashboardTable.Cell cell) {
    return switch (cell) {
      case DashboardTable.Cell.Number number -> number.value().toPlainString();
      case DashboardTable.Cell.Text text -> safe(text.text());
    };
  }

  /** A text that a spreadsheet would take for a formula is kept a text. */
  private static String safe(String text) {
    return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
