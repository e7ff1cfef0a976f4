package uk.safeguarding.agencyreturns.formats;

import java.util.List;

/**
 * A file read as rows of text cells.
 *
 * @param header the column names as the file writes them, trimmed
 * @param rows the data rows that are not entirely blank
 */
public record Table(List<String> header, List<Row> rows) {

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
}
