package uk.safeguarding.reporting.spreadsheets;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * One table, alone on its sheet.
 *
 * @param sheet the sheet's name, at most 31 characters, none of {@code []*?:/\'}
 * @param title stands above the table
 * @param headers one for each column, with the unit: {@code Oct 18 (per cent)}; all different
 * @param rows as many cells each as there are headers
 */
public record Table(String sheet, String title, List<String> headers, List<List<Cell>> rows) {
  private static final int LONGEST_NAME = 31;

  public Table {
    Objects.requireNonNull(title, "title");
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
    if (!sheet.matches("[^\\[\\]*?:/\\\\']{1," + LONGEST_NAME + "}")) {
      throw new IllegalArgumentException(sheet + " cannot name a sheet");
    }
    if (headers.isEmpty()
        || headers.stream().anyMatch(String::isBlank)
        || new HashSet<>(headers).size() < headers.size()) {
      throw new IllegalArgumentException("Headers must be there and differ: " + headers);
    }
    for (List<Cell> row : rows) {
      if (row.size() != headers.size()) {
        throw new IllegalArgumentException(
            "A row has " + row.size() + " cells for " + headers.size() + " headers: " + row);
      }
    }
  }
}
