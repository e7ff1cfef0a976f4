package uk.safeguarding.agencyreturns.formats.tables;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.Finding.Severity;

/** Collects what is found in one table, in order of row; what was assumed of it comes first. */
public final class TableFindings {

  /** Nobody reads more of a cell in a list of errors. */
  private static final int LONGEST_VALUE = 100;

  private final Table table;
  private final int file;
  private final String name;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Begins with the table's assumptions.
   *
   * @param file 1 for the first submitted file
   * @param name what the table is, for people
   */
  public TableFindings(Table table, int file, String name) {
    this.table = table;
    this.file = file;
    this.name = name;
    table.assumptions().forEach(assumed -> note(assumed.code(), assumed.message()));
  }

  /** An error in a cell; its row cannot stand. */
  public void error(String code, Table.Row row, int column, String message) {
    add(code, Severity.ERROR, row, column, message);
  }

  /** A doubt about a cell; its row stands. */
  public void query(String code, Table.Row row, int column, String message) {
    add(code, Severity.QUERY, row, column, message);
  }

  /** What was assumed of a cell. */
  public void note(String code, Table.Row row, int column, String message) {
    add(code, Severity.NOTE, row, column, message);
  }

  /** An error in a heading: its column was not read, and the rows stand without it. */
  public void errorInHeading(String code, int column, String message) {
    String heading = shortened(table.heading(column));
    findings.add(new Finding(code, Severity.ERROR, file, name, 0, heading, heading, message));
  }

  /** What was assumed of a column. */
  public void noteOnHeading(String code, int column, String message) {
    String heading = shortened(table.heading(column));
    findings.add(new Finding(code, Severity.NOTE, file, name, 0, heading, null, message));
  }

  /** What was assumed of the file. */
  public void note(String code, String message) {
    findings.add(new Finding(code, Severity.NOTE, file, name, 0, null, null, message));
  }

  private void add(String code, Severity severity, Table.Row row, int column, String message) {
    String heading = shortened(table.heading(column));
    String value = shortened(row.cell(column));
    findings.add(new Finding(code, severity, file, name, row.number(), heading, value, message));
  }

  /** Whether any error was found in this row. */
  public boolean refuses(Table.Row row) {
    return findings.reversed().stream()
        .takeWhile(finding -> finding.row() == row.number())
        .anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  public List<Finding> list() {
    return List.copyOf(findings);
  }

  /** As much of a text as a message can hold. */
  public static String shortened(String text) {
    return text.length() <= LONGEST_VALUE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "\u2026";
  }
}
