package uk.safeguarding.agencyreturns.marked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.monthlydataset.MonthlyDataset;

class MarkedWorkbookTest {

  @Test
  void the_faulty_cell_is_filled_and_says_what_is_wrong() throws IOException {
    try (XSSFWorkbook marked = marked(MarkedWorkbookTest::october, error(1, "2018-10"))) {
      XSSFCell cell = marked.getSheetAt(1).getRow(3).getCell(1);
      assertThat(cell.getStringCellValue()).isEqualTo("n/a");
      assertThat(cell.getCellComment().getString().getString())
          .isEqualTo("2018-10: n/a is not a number.");
      assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
          .isEqualTo("FFF8D7D0");
    }
  }

  @Test
  void everything_else_is_as_it_was_sent() throws IOException {
    try (XSSFWorkbook marked = marked(MarkedWorkbookTest::october, error(1, "2018-10"))) {
      assertThat(marked.getNumberOfSheets()).isEqualTo(2);
      assertThat(marked.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("not this one");
      XSSFSheet sheet = marked.getSheetAt(1);
      assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(235);
      assertThat(sheet.getRow(4).getCell(1).getCellComment()).isNull();
      assertThat(sheet.getRow(4).getCell(1).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void two_errors_in_a_cell_share_its_comment() throws IOException {
    try (XSSFWorkbook marked =
        marked(MarkedWorkbookTest::october, error(1, "2018-10"), error(1, "2018-10"))) {
      assertThat(marked.getSheetAt(1).getRow(3).getCell(1).getCellComment().getString().getString())
          .isEqualTo("2018-10: n/a is not a number.\n2018-10: n/a is not a number.");
    }
  }

  @Test
  void a_blank_cell_can_be_marked_too() throws IOException {
    try (XSSFWorkbook marked = marked(MarkedWorkbookTest::october, error(9, "2018-10"))) {
      assertThat(marked.getSheetAt(1).getRow(11).getCell(1).getCellComment()).isNotNull();
    }
  }

  @Test
  void macros_are_taken_out() throws IOException {
    byte[] sent =
        workbook(
            workbook -> {
              october(workbook);
              macro(workbook);
            });
    assertThat(entries(sent)).contains("xl/vbaProject.bin");
    MarkedFile marked = mark(sent, error(1, "2018-10"));
    assertThat(marked.name()).isEqualTo("october-marked.xlsx");
    assertThat(entries(marked.content())).doesNotContain("xl/vbaProject.bin");
    try (var again = new XSSFWorkbook(new ByteArrayInputStream(marked.content()))) {
      assertThat(again.getWorkbookType()).isEqualTo(XSSFWorkbookType.XLSX);
    }
  }

  @Test
  void the_marked_workbook_can_be_corrected_and_sent_again() throws IOException, UnreadableFile {
    var format = new MonthlyDataset();
    byte[] sent = workbook(MarkedWorkbookTest::october);
    ReadReturn first = format.read("2018-10", List.of(new SubmittedFile("october.xlsx", sent)));
    assertThat(first.errors()).isEqualTo(1);
    MarkedFile marked =
        new MarkedFiles()
            .mark(List.of(new SubmittedFile("october.xlsx", sent)), first.findings(), "zip");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(marked.content()))) {
      XSSFCell cell = workbook.getSheetAt(1).getRow(3).getCell(1);
      assertThat(cell.getCellComment()).isNotNull();
      cell.setCellValue(1620);
      ReadReturn again =
          format.read("2018-10", List.of(new SubmittedFile("again.xlsx", bytes(workbook))));
      assertThat(again.errors()).isZero();
      assertThat(again.rowsAccepted()).isEqualTo(2);
    }
  }

  @Test
  void a_workbook_too_large_for_memory_comes_back_as_text() {
    byte[] sent =
        workbook(
            workbook -> {
              october(workbook);
              var random = new Random(1);
              XSSFSheet more = workbook.createSheet("more");
              for (int row = 0; row < 2000; row++) {
                more.createRow(row).createCell(0).setCellValue(letters(random, 5000));
              }
            });
    MarkedFile marked = mark(sent, error(1, "2018-10"));
    assertThat(marked.name()).isEqualTo("october-marked.csv");
    assertThat(new String(marked.content(), UTF_8))
        .contains("M1,n/a,2018-10: n/a is not a number.");
  }

  @Test
  void two_files_come_back_in_one_zip_each_with_its_own_errors() throws IOException {
    var figures = new SubmittedFile("october.csv", "ref,2018-10\nM1,n/a\n".getBytes(UTF_8));
    var words = new SubmittedFile("october.csv", "ref,commentary\nM9,So\n".getBytes(UTF_8));
    var inSecond =
        new Finding("ref-unknown", Finding.Severity.ERROR, 2, "Commentary", 1, "ref", "M9", "No.");
    MarkedFile zip =
        new MarkedFiles()
            .mark(
                List.of(figures, words),
                List.of(error(1, "2018-10"), inSecond),
                "monthly-dataset-2018-10");
    assertThat(zip.name()).isEqualTo("monthly-dataset-2018-10-marked.zip");
    assertThat(entries(zip.content()))
        .containsExactly("1-october-marked.csv", "2-october-marked.csv");
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip.content()))) {
      entries.getNextEntry();
      assertThat(new String(entries.readAllBytes(), UTF_8)).contains("M1,n/a,2018-10: n/a");
      entries.getNextEntry();
      assertThat(new String(entries.readAllBytes(), UTF_8)).contains("M9,So,ref: No.");
    }
  }

  /** Text that does not become small in a zip, which would be refused for that alone. */
  private static String letters(Random random, int count) {
    return random
        .ints(count, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A hidden sheet, then two blank lines before the heading, as agencies' workbooks have. */
  private static void october(XSSFWorkbook workbook) {
    workbook.createSheet("lists").createRow(0).createCell(0).setCellValue("not this one");
    XSSFSheet sheet = workbook.createSheet("October");
    workbook.setSheetHidden(0, true);
    workbook.setActiveSheet(1);
    sheet.createRow(2).createCell(0).setCellValue("ref");
    sheet.getRow(2).createCell(1).setCellValue("2018-10");
    sheet.createRow(3).createCell(0).setCellValue("M1");
    sheet.getRow(3).createCell(1).setCellValue("n/a");
    sheet.createRow(4).createCell(0).setCellValue("M2");
    sheet.getRow(4).createCell(1).setCellValue(235);
  }

  private static void macro(XSSFWorkbook workbook) {
    try {
      workbook.setVBAProject(new ByteArrayInputStream("Sub Auto_Open()".getBytes(UTF_8)));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] workbook(Consumer<XSSFWorkbook> filling) {
    try (var workbook = new XSSFWorkbook()) {
      filling.accept(workbook);
      return bytes(workbook);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static MarkedFile mark(byte[] sent, Finding... findings) {
    return new MarkedFiles()
        .mark(List.of(new SubmittedFile("october.xlsm", sent)), List.of(findings), "zip");
  }

  private static XSSFWorkbook marked(Consumer<XSSFWorkbook> filling, Finding... findings)
      throws IOException {
    MarkedFile file = mark(workbook(filling), findings);
    assertThat(file.contentType()).isEqualTo(MarkedFile.WORKBOOK);
    return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
  }

  private static List<String> entries(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private static Finding error(int row, String column) {
    return new Finding(
        "not-a-number",
        Finding.Severity.ERROR,
        1,
        "Monthly dataset",
        row,
        column,
        "n/a",
        "n/a is not a number.");
  }
}
