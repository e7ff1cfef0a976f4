package uk.safeguarding.agencyreturns.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the first visible sheet of an Excel workbook; a formula counts as the value last calculated. */
final class WorkbookReader {

  private WorkbookReader() {}

  static List<List<String>> read(SubmittedFile file) throws UnreadableFile {
    try (var workbook =
            new ReadableWorkbook(new ByteArrayInputStream(file.content()), new ReadingOptions(true, true));
        Stream<Row> rows = firstSheet(file, workbook).openStream()) {
      List<List<String>> lines = new ArrayList<>();
      for (Row row : (Iterable<Row>) rows::iterator) {
        pad(lines, row.getRowNum() - 1);
        lines.add(cells(file, row));
      }
      return lines;
    } catch (IOException | ExcelReaderException malformed) {
      throw new UnreadableFile(
          file.name() + " is not an Excel workbook, or it is damaged. Open it, save it as .xlsx and send it again.",
          malformed);
    }
  }

  private static Sheet firstSheet(SubmittedFile file, ReadableWorkbook workbook) throws UnreadableFile {
    return workbook
        .getSheets()
        .findFirst()
        .orElseThrow(() -> new UnreadableFile(file.name() + " has no worksheet. Put the return on its first sheet."));
  }

  /** Rows that a workbook leaves out because they are blank still count in its row numbers. */
  private static void pad(List<List<String>> lines, int rowsBefore) throws UnreadableFile {
    if (rowsBefore > TableReader.MOST_ROWS) {
      throw new UnreadableFile("The sheet has more rows than any return. Send the return alone.");
    }
    while (lines.size() < rowsBefore) {
      lines.add(List.of());
    }
  }

  private static List<String> cells(SubmittedFile file, Row row) throws UnreadableFile {
    if (row.getCellCount() > TableReader.MOST_COLUMNS) {
      throw new UnreadableFile(file.name() + " has more columns than any return. Send the return alone.");
    }
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(text(row.getCell(column)));
    }
    return cells;
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      return number(cell);
    }
    return cell.getText();
  }

  /** A number shown as a percentage means what the reader of the sheet sees: 0.145 shown as 14.5% is 14.5. */
  private static String number(Cell cell) {
    @Nullable String format = cell.getDataFormatString();
    if (format != null && isDate(format)) {
      LocalDateTime date = cell.asDate();
      return date.toLocalDate().toString();
    }
    BigDecimal value = cell.asNumber();
    return format != null && format.contains("%")
        ? value.movePointRight(2).stripTrailingZeros().toPlainString()
        : value.toPlainString();
  }

  private static boolean isDate(String format) {
    return !format.contains("0") && !format.contains("#") && format.toLowerCase(Locale.ROOT).matches(".*[ymd].*");
  }
}
