package uk.safeguarding.agencyreturns.formats.tables;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/** Lines of cells to a table: the first line that is not blank is the header. */
final class TableBuilder {

  private TableBuilder() {}

  static Table build(String fileName, Lines file) throws UnreadableFile {
    List<List<String>> lines = file.cells();
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
    return new Table(
        fileName, trimmed(lines.get(headerLine)), List.copyOf(rows), file.assumptions());
  }

  static int firstFilled(List<List<String>> lines) {
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

  static List<String> trimmed(List<String> cells) {
    return cells.stream().map(TableBuilder::trimmed).toList();
  }

  /** Without the white space around it that spreadsheets leave, no-break spaces included. */
  private static String trimmed(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && isSpace(cell.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
