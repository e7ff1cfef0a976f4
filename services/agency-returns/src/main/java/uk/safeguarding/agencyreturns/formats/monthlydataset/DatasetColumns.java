package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.figures.MonthText;
import uk.safeguarding.agencyreturns.formats.figures.NearlyMonth;
import uk.safeguarding.agencyreturns.formats.figures.Spelling;
import uk.safeguarding.agencyreturns.formats.figures.UnreadColumns;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;

/** Where the dataset's meaning stands in a file's header. */
final class DatasetColumns {

  static final String REF = "ref";

  /** What describes an indicator and is no figure of it. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "indicator|title|owner|reporter|outcome|is percentage|statistical neighbours?|england"
              + "|south east|benchmark.*|target.*");

  private final SortedMap<YearMonth, Integer> months = new TreeMap<>();
  private final List<Integer> nearlyMonths = new ArrayList<>();
  private int ref = -1;

  private DatasetColumns() {}

  /**
   * Finds the columns, with an error for a heading that was meant as a month and a note for one
   * that means nothing here.
   */
  static DatasetColumns in(Table table, YearMonth period, TableFindings findings)
      throws UnreadableFile {
    var columns = new DatasetColumns();
    var unread = new UnreadColumns(table, findings);
    for (int column = 0; column < table.columns(); column++) {
      String heading = table.heading(column);
      @Nullable YearMonth month = MonthText.parse(heading);
      if (month != null) {
        columns.addMonth(month, column);
        noteSerial(heading, month, column, findings);
      } else if (Spelling.words(heading).equals(REF)) {
        columns.addRef(column);
      } else if (table.isFilled(column) && NearlyMonth.resembles(heading, period)) {
        columns.addNearlyMonth(table, column, findings);
      } else if (CommentaryColumns.isCommentary(Spelling.words(heading))) {
        findings.noteOnHeading(
            "column-not-read",
            column,
            "The column "
                + heading
                + " was not read. Send commentary as a second file with the columns ref and"
                + " commentary.");
      } else if (!DESCRIPTION.matcher(Spelling.words(heading)).matches()) {
        unread.passOver(column);
      }
    }
    columns.requireBoth(table);
    return columns;
  }

  private static void noteSerial(
      String heading, YearMonth month, int column, TableFindings findings) {
    if (MonthText.isSerial(heading)) {
      findings.noteOnHeading(
          "month-assumed",
          column,
          heading
              + " was taken for a spreadsheet's number of a day, and the month for "
              + month
              + ".");
    }
  }

  private void addMonth(YearMonth month, int column) throws UnreadableFile {
    if (months.put(month, column) != null) {
      throw new UnreadableFile("The month " + month + " has two columns. Keep one of them.");
    }
  }

  private void addRef(int column) throws UnreadableFile {
    if (ref >= 0) {
      throw new UnreadableFile(
          "Two columns are headed ref. Keep the one that holds each indicator's ref.");
    }
    ref = column;
  }

  private void addNearlyMonth(Table table, int column, TableFindings findings) {
    nearlyMonths.add(column);
    findings.errorInHeading(
        "month-unreadable",
        column,
        TableFindings.shortened(table.heading(column))
            + " looks like a month and cannot be read as one, so its column was not read. Type the"
            + " month as in 2018-10 or Oct-18.");
  }

  private void requireBoth(Table table) throws UnreadableFile {
    if (ref < 0) {
      throw new UnreadableFile(
          "The column ref is missing in "
              + table.fileName()
              + ". Add a column headed ref that holds each indicator's ref, such as M1.");
    }
    if (months.isEmpty()) {
      throw new UnreadableFile(
          "No column of "
              + table.fileName()
              + " is headed by a month"
              + (nearlyMonths.isEmpty()
                  ? ""
                  : ", and "
                      + TableFindings.shortened(table.heading(nearlyMonths.getFirst()))
                      + " cannot be read as one")
              + ". Head each month's column as in 2018-10 or Oct-18.");
    }
  }

  /** The column of the indicator's ref. */
  int ref() {
    return ref;
  }

  /** The columns of the months. */
  SortedMap<YearMonth, Integer> months() {
    return months;
  }

  /** The columns of which the month cannot be read. */
  List<Integer> nearlyMonths() {
    return nearlyMonths;
  }
}
