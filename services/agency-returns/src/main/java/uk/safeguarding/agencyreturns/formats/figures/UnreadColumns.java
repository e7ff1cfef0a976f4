package uk.safeguarding.agencyreturns.formats.figures;

import uk.safeguarding.agencyreturns.formats.tables.ColumnLetters;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;

/** Says which columns of a table were passed over, so that nobody thinks that they were read. */
public final class UnreadColumns {

  /** Who sends more has sent something else, and need not read of each. */
  private static final int MOST_NAMED = 20;

  private final Table table;
  private final TableFindings findings;
  private int unread;

  public UnreadColumns(Table table, TableFindings findings) {
    this.table = table;
    this.findings = findings;
  }

  /** Passes over a column; one without heading and without cells is none. */
  public void passOver(int column) {
    String heading = table.heading(column);
    if (heading.isEmpty() && !table.isFilled(column)) {
      return;
    }
    unread++;
    if (unread <= MOST_NAMED) {
      findings.noteOnHeading(
          "column-not-read",
          column,
          heading.isEmpty()
              ? "Column " + ColumnLetters.of(column) + " has no heading, so it was not read."
              : "The column " + TableFindings.shortened(heading) + " was not read.");
    } else if (unread == MOST_NAMED + 1) {
      findings.note("column-not-read", "Other columns were not read either.");
    }
  }
}
