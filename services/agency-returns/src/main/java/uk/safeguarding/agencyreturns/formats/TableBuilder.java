package uk.safeguarding.agencyreturns.formats;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells to a table: the first line that is not blank is the header. */
final class TableBuilder {

  private TableBuilder() {}

  static Table build(String fileName, List<List<String>> lines) throws UnreadableFile {
    int headerLine = firstFilled(lines);
    if (headerLine < 0) {
      throw new UnreadableFile(
          fileName
              + " holds only blank lines. Send the file with its heading row and its data rows.");
    }
    requireCellsOfUsualLength(fileName, lines);
    List<Table.Row> rows = new ArrayList<>();
    for (int i = headerLine + 1; i < lines.size(); i++) {
      if (filled(lines.get(i))) {
        rows.add(new Table.Row(i - headerLine, trimmed(lines.get(i))));
      }
    }
    return new Table(trimmed(lines.get(headerLine)), List.copyOf(rows));
  }

  private static int firstFilled(List<List<String>> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (filled(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static void requireCellsOfUsualLength(String fileName, List<List<String>> lines)
      throws UnreadableFile {
    if (lines.stream()
        .flatMap(List::stream)
        .anyMatch(cell -> cell.length() > TableReader.LONGEST_CELL)) {
      throw new UnreadableFile(
          fileName
              + " has a cell that is longer than any cell of a return. Send the return alone.");
    }
  }

  private static boolean filled(List<String> cells) {
    return trimmed(cells).stream().anyMatch(cell -> !cell.isEmpty());
  }

  /** Strips every kind of white space that spreadsheets leave, no-break spaces included. */
  private static List<String> trimmed(List<String> cells) {
    return cells.stream().map(cell -> cell.replace('\u00a0', ' ').strip()).toList();
  }
}
