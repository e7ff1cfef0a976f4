package uk.safeguarding.agencyreturns.marked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.tables.SourceLines;

/**
 * The sender's own workbook with the faulty cells filled, each with a comment that says what is
 * wrong. Macros are taken out: nothing that the platform hands out runs.
 */
final class MarkedWorkbook {

  private static final byte[] ERROR = {(byte) 0xF8, (byte) 0xD7, (byte) 0xD0};
  private static final byte[] QUERY = {(byte) 0xFF, (byte) 0xF0, (byte) 0xB8};
  private static final int COMMENT_COLUMNS = 5;
  private static final int COMMENT_ROWS = 6;

  private final SourceLines source;
  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final Map<String, XSSFCellStyle> filled = new HashMap<>();

  private MarkedWorkbook(SourceLines source, XSSFWorkbook workbook) {
    this.source = source;
    this.workbook = workbook;
    this.sheet = workbook.getSheetAt(firstVisible(workbook));
  }

  /** Marks an open workbook, and closes it. */
  static byte[] of(XSSFWorkbook workbook, SourceLines source, Remarks remarks) {
    try (workbook) {
      Macros.remove(workbook);
      var marked = new MarkedWorkbook(source, workbook);
      remarks.findings().forEach(marked::mark);
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The sheet that was read. */
  private static int firstVisible(XSSFWorkbook workbook) {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .filter(each -> workbook.getSheetVisibility(each) == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sheet that can be seen"));
  }

  private void mark(Finding finding) {
    int line = source.line(finding.row());
    int column = Math.max(source.column(finding.column()), 0);
    XSSFRow row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
    XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    cell.setCellStyle(filled(cell.getCellStyle(), finding.severity()));
    comment(cell, Remarks.sentence(finding));
  }

  /** One style for all cells that looked alike: a workbook may hold only so many. */
  private XSSFCellStyle filled(XSSFCellStyle before, Finding.Severity severity) {
    return filled.computeIfAbsent(
        before.getIndex() + " " + severity,
        _ -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(before);
          byte[] colour = severity == Finding.Severity.ERROR ? ERROR : QUERY;
          style.setFillForegroundColor(new XSSFColor(colour, null));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  private void comment(XSSFCell cell, String words) {
    XSSFComment before = cell.getCellComment();
    if (before != null) {
      before.setString(before.getString().getString() + "\n" + words);
      return;
    }
    int column = cell.getColumnIndex();
    int line = cell.getRowIndex();
    XSSFComment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(
                new XSSFClientAnchor(
                    0,
                    0,
                    0,
                    0,
                    column + 1,
                    line,
                    column + 1 + COMMENT_COLUMNS,
                    line + COMMENT_ROWS));
    comment.setAuthor(Remarks.HEADING);
    comment.setString(words);
    cell.setCellComment(comment);
  }
}
