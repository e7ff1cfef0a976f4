package uk.safeguarding.agencyreturns.formats.tables;

import java.util.List;

/**
 * A file read as rows of text cells.
 *
 * @param fileName as its sender called it
 * @param header the column names as the file writes them, trimmed
 * @param rows the data rows that are not entirely blank
 * @param assumptions what had to be assumed in order to read it
 */
public record Table(
    String fileName, List<String> header, List<Row> rows, List<Assumption> assumptions) {

  /**
   * A data row.
   *
   * @param number 1 for the first data row of the file
   * @param cells trimmed; a row may be shorter than the header
   */
  public record Row(int number, List<String> cells) {

    /** The cell of a column, blank where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * What had to be assumed.
   *
   * @param code for machines, kebab-case
   * @param message for the sender of the file
   */
  public record Assumption(String code, String message) {}

  /** A column's name, blank where it has none. */
  public String heading(int column) {
    return column < header.size() ? header.get(column) : "";
  }

  /** How many columns there are; a row may be wider than the header. */
  public int columns() {
    return rows.stream().mapToInt(row -> row.cells().size()).reduce(header.size(), Math::max);
  }

  /** Whether any row says something in this column. */
  public boolean isFilled(int column) {
    return rows.stream().anyMatch(row -> !row.cell(column).isEmpty());
  }
}
