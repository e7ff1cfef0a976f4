package uk.safeguarding.agencyreturns.formats.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/** Reads the first visible sheet of an Excel workbook. */
final class WorkbookReader {

  /** Of the sheets that were not read. */
  private static final int MOST_NAMED = 5;

  private WorkbookReader() {}

  static Lines read(SubmittedFile file) throws UnreadableFile {
    try {
      WorkbookLimits.check(file);
      return lines(file);
    } catch (IOException | RuntimeException malformed) {
      // The reader answers a damaged or hostile workbook with whatever exception it stumbles over.
      throw new UnreadableFile(
          file.name()
              + " is not an Excel workbook, or it is damaged. Open it, save it as .xlsx and send it"
              + " again.",
          malformed);
    }
  }

  private static Lines lines(SubmittedFile file) throws UnreadableFile, IOException {
    try (var workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(file.content()), new ReadingOptions(true, true))) {
      Sheet sheet = firstSheet(file, workbook);
      return new Lines(lines(file, workbook, sheet), othersNotRead(workbook, sheet));
    }
  }

  private static List<Table.Assumption> othersNotRead(ReadableWorkbook workbook, Sheet read) {
    List<String> others =
        workbook
            .getSheets()
            .filter(sheet -> sheet.getIndex() != read.getIndex())
            .map(sheet -> TableFindings.shortened(sheet.getName()))
            .toList();
    return others.isEmpty()
        ? List.of()
        : List.of(
            new Table.Assumption(
                "sheets-not-read",
                "Only the sheet "
                    + TableFindings.shortened(read.getName())
                    + " was read, and not "
                    + String.join(", ", others.subList(0, Math.min(others.size(), MOST_NAMED)))
                    + (others.size() > MOST_NAMED ? " and others." : ".")));
  }

  private static List<List<String>> lines(
      SubmittedFile file, ReadableWorkbook workbook, Sheet sheet)
      throws UnreadableFile, IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      List<List<String>> lines = new ArrayList<>();
      for (Row row : (Iterable<Row>) rows::iterator) {
        pad(lines, row.getRowNum() - 1);
        lines.add(cells(file, row, workbook.isDate1904()));
      }
      return lines;
    }
  }

  private static Sheet firstSheet(SubmittedFile file, ReadableWorkbook workbook)
      throws UnreadableFile {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableFile(
                    file.name() + " has no worksheet. Put the return on its first sheet."));
  }

  /** Rows that a workbook leaves out because they are blank still count in its row numbers. */
  private static void pad(List<List<String>> lines, int rowsBefore) throws UnreadableFile {
    if (Math.max(rowsBefore, lines.size()) > TableReader.MOST_ROWS) {
      throw new UnreadableFile("The sheet has more rows than any return. Send the return alone.");
    }
    while (lines.size() < rowsBefore) {
      lines.add(List.of());
    }
  }

  private static List<String> cells(SubmittedFile file, Row row, boolean datesFrom1904)
      throws UnreadableFile {
    if (row.getCellCount() > TableReader.MOST_COLUMNS) {
      throw new UnreadableFile(
          file.name() + " has more columns than any return. Send the return alone.");
    }
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(WorkbookCell.text(row.getCell(column), datesFrom1904));
    }
    return cells;
  }
}
