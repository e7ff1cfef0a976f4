package uk.safeguarding.agencyreturns.marked;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.monthlydataset.MonthlyDataset;

class MarkedTextTest {

  private static final String BOM = "\ufeff";

  @Test
  void the_file_comes_back_with_what_is_wrong_beside_each_row() {
    assertThat(
            marked("ref;2018-10\nM1;n/a\n\nM2;235\n", error(1, "2018-10", "n/a is not a number.")))
        .isEqualTo(
            BOM
                + "ref;2018-10;What is wrong\r\n"
                + "M1;n/a;2018-10: n/a is not a number.\r\n"
                + "\r\n"
                + "M2;235\r\n");
  }

  @Test
  void all_that_is_wrong_with_a_row_stands_beside_it() {
    assertThat(
            marked(
                "ref,2018-09,2018-10\nM1,x,y\n",
                error(1, "2018-09", "x is not a number."),
                error(1, "2018-10", "y is not a number.")))
        .contains("M1,x,y,2018-09: x is not a number. 2018-10: y is not a number.\r\n");
  }

  @Test
  void what_was_assumed_is_not_marked_and_a_query_says_check() {
    assertThat(
            marked(
                "ref,2018-10\nM1,1\nM2,2\n",
                finding(Finding.Severity.NOTE, 1, "2018-10", "Read as 1."),
                finding(Finding.Severity.QUERY, 2, "2018-10", "2 is half of last month's figure.")))
        .contains("M1,1\r\n", "M2,2,Check 2018-10: 2 is half of last month's figure.\r\n");
  }

  @Test
  void an_error_in_a_heading_stands_in_the_heading_of_the_new_column() {
    assertThat(marked("ref,2018-10\nM1,1\n", error(0, "2018-10", "The month has two columns.")))
        .startsWith(BOM + "ref,2018-10,What is wrong 2018-10: The month has two columns.\r\n");
  }

  @Test
  void no_cell_is_left_for_a_spreadsheet_to_calculate() {
    assertThat(
            marked(
                "ref,2018-10,remark\nM1,-,\"=HYPERLINK(\"\"http://x\"\",1)\"\n",
                error(1, null, "=1 is what you typed.")))
        .contains("M1,-,\"'=HYPERLINK(\"\"http://x\"\",1)\",'=1 is what you typed.");
  }

  @Test
  void rows_that_are_wider_than_the_heading_keep_their_cells() {
    assertThat(marked("ref,2018-10\nM1,x,,note\n", error(1, "2018-10", "x is not a number.")))
        .contains("ref,2018-10,,,What is wrong\r\n", "M1,x,,note,2018-10: x is not a number.\r\n");
  }

  @Test
  void a_file_that_was_marked_before_is_marked_anew_in_the_same_column() {
    String before = "ref,2018-10,What is wrong\nM1,1,2018-10: x is not a number.\nM2,y,\n";
    assertThat(marked(before, error(2, "2018-10", "y is not a number.")))
        .isEqualTo(
            BOM + "ref,2018-10,What is wrong\r\nM1,1,\r\nM2,y,2018-10: y is not a number.\r\n");
  }

  @Test
  void whatever_the_encoding_was_it_comes_back_as_utf_8() {
    byte[] sent = (BOM + "ref\t2018-10\nM1\tcaf\u00e9\n").getBytes(UTF_16LE);
    assertThat(
            text(
                new MarkedFiles()
                    .mark(List.of(new SubmittedFile("october.txt", sent)), List.of(), "zip")))
        .startsWith(BOM + "ref\t2018-10\tWhat is wrong\r\nM1\tcaf\u00e9\r\n");
  }

  @Test
  void a_row_with_more_errors_than_a_cell_holds_can_still_be_sent_again() throws UnreadableFile {
    Finding[] many = new Finding[900];
    Arrays.fill(many, error(1, "2018-10", "x is not a number. ".repeat(3)));
    String marked = marked("ref,2018-10\nM1,x\n", many);
    assertThat(marked).contains("\u2026 There is more.");
    assertThat(
            new MonthlyDataset()
                .read("2018-10", List.of(new SubmittedFile("again.csv", marked.getBytes(UTF_8))))
                .rows())
        .isEqualTo(1);
  }

  @Test
  void the_marked_file_can_be_corrected_and_sent_again() throws UnreadableFile {
    var format = new MonthlyDataset();
    var sent = new SubmittedFile("october.csv", "ref,2018-10\nM1,n/a\nM2,-\n".getBytes(UTF_8));
    ReadReturn first = format.read("2018-10", List.of(sent));
    MarkedFile marked = new MarkedFiles().mark(List.of(sent), first.findings(), "zip");
    assertThat(marked.name()).isEqualTo("october-marked.csv");

    String corrected = text(marked).replace("M1,n/a", "M1,1620");
    ReadReturn again =
        format.read(
            "2018-10", List.of(new SubmittedFile(marked.name(), corrected.getBytes(UTF_8))));
    assertThat(again.errors()).isZero();
    assertThat(again.rowsAccepted()).isEqualTo(2);
  }

  private static String marked(String text, Finding... findings) {
    return text(
        new MarkedFiles()
            .mark(
                List.of(new SubmittedFile("october.csv", text.getBytes(UTF_8))),
                List.of(findings),
                "zip"));
  }

  private static String text(MarkedFile file) {
    return new String(file.content(), UTF_8);
  }

  private static Finding error(int row, @Nullable String column, String message) {
    return finding(Finding.Severity.ERROR, row, column, message);
  }

  private static Finding finding(
      Finding.Severity severity, int row, @Nullable String column, String message) {
    return new Finding("some-rule", severity, 1, "Monthly dataset", row, column, "x", message);
  }
}
