package uk.safeguarding.reporting.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import uk.safeguarding.reporting.knowledge.Served;
import uk.safeguarding.reporting.spreadsheets.Notes;
import uk.safeguarding.reporting.spreadsheets.OdsWriter;
import uk.safeguarding.reporting.spreadsheets.Spreadsheet;
import uk.safeguarding.reporting.spreadsheets.Table;

/** A dashboard as an OpenDocument spreadsheet, its notes on a sheet of their own. */
final class DashboardOds {

  private static final List<String> REMARKS =
      List.of(
          "Percentages are numbers in per cent: 14.5 is 14.5%.",
          "Rates are per 10,000 children aged 0-17, of the period itself and not annualised.",
          "The average of a percentage is the mean of its periods; the pooled average divides the"
              + " sum of the counts.",
          "What stands under to_check was found by checks of the source; no figure was changed"
              + " because of it.");

  private DashboardOds() {}

  /**
   * @param served whose figures they are
   */
  static byte[] of(Board board, Served served) {
    String title = board.kind().title() + ", " + board.period().label();
    DashboardTable table = DashboardTable.of(board);
    var notes =
        new Notes(OriginWords.inNotes(served), board.period().label(), served.at(), REMARKS);
    var spreadsheet =
        new Spreadsheet(
            title, notes, List.of(new Table("Indicators", title, table.headers(), table.rows())));
    var bytes = new ByteArrayOutputStream();
    try {
      OdsWriter.write(spreadsheet, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
