package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.notes;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.read;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.refusal;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.workbook;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;

/** Whatever was assumed in order to read a file, its sender is told; it changes nothing else. */
class AssumptionsTest {

  private static final String DATASET = "ref,indicator,2018-10\nM1,caf\u00e9,1620\n";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("\ufeff", UTF_16LE, "UTF-16"),
        Arguments.of("\ufeff", UTF_16BE, "UTF-16"),
        Arguments.of("", Charset.forName("windows-1252"), "Windows-1252"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void another_encoding_than_utf_8(String mark, Charset encoding, String name) {
    ReadReturn read = read((mark + DATASET).getBytes(encoding));
    assertThat(notes(read)).containsExactly("0 null encoding-assumed");
    assertThat(message(read)).contains(name);
    assertNothingElse(read);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "';' | semicolons\n'\t' | tabs")
  void another_delimiter_than_a_comma(String delimiter, String name) {
    ReadReturn read = read(DATASET.replace(",", delimiter));
    assertThat(notes(read)).containsExactly("0 null delimiter-assumed");
    assertThat(message(read)).contains(name);
    assertNothingElse(read);
  }

  @Test
  void that_one_sheet_of_several_was_read() {
    ReadReturn read =
        read(
            workbook(
                book -> {
                  book.newWorksheet("old").setVisibilityState(VisibilityState.HIDDEN);
                  fill(book, "October");
                  IntStream.range(1, 7).forEach(i -> book.newWorksheet("Notes " + i));
                }));
    assertThat(notes(read)).containsExactly("0 null sheets-not-read");
    assertThat(message(read))
        .isEqualTo(
            "Only the sheet October was read, and not old, Notes 1, Notes 2, Notes 3, Notes 4 and"
                + " others.");
    assertNothingElse(read);
  }

  @Test
  void nothing_is_said_where_nothing_was_assumed() {
    assertThat(read(DATASET).findings()).isEmpty();
    assertThat(read("\ufeff" + DATASET).findings()).isEmpty();
    assertThat(read(workbook(book -> fill(book, "October"))).findings()).isEmpty();
  }

  @Test
  void a_column_without_heading_and_one_after_the_last_heading_are_named_by_their_letters() {
    ReadReturn read = read("ref,,2018-10,,\nM1,x,1620,,,y\n");
    assertThat(read.findings().stream().map(Finding::message))
        .containsExactly(
            "Column B has no heading, so it was not read.",
            "Column F has no heading, so it was not read.");
    assertNothingElse(read);
  }

  @Test
  void letters_go_on_after_z() {
    assertThat(message(read("ref,2018-10" + ",".repeat(26) + "\nM1,1620" + ",".repeat(26) + "y\n")))
        .startsWith("Column AB ");
  }

  @Test
  void commentary_in_the_dataset_itself_is_shown_its_place() {
    ReadReturn read = read("ref,2018-10,Commentary\nM1,1620,More.\n");
    assertThat(notes(read)).containsExactly("0 Commentary column-not-read");
    assertThat(message(read)).contains("second file", "ref and commentary");
    assertThat(read.commentary()).isEmpty();
  }

  @Test
  void a_file_of_other_columns_is_not_told_of_each() {
    String others = String.join(",", IntStream.range(0, 900).mapToObj(i -> "c" + i).toList());
    ReadReturn read = read("ref,2018-10," + others + "\nM1,1620\n");
    assertThat(read.findings()).hasSize(21);
    assertThat(read.findings().getLast().message())
        .isEqualTo("Other columns were not read either.");
  }

  @Test
  void a_message_quotes_no_more_than_can_be_read() {
    String endless = "x".repeat(30_000);
    ReadReturn read = read("ref,2018-10," + endless + "\nM1," + endless + "\n" + endless + ",1\n");
    assertThat(read.findings()).hasSize(3);
    assertThat(read.findings())
        .allSatisfy(finding -> assertThat(finding.toString()).hasSizeLessThan(600));
  }

  @Test
  void a_file_that_cannot_be_read_is_named() {
    assertThat(refusal("indicator,2018-10\nM1,1\n".getBytes(UTF_8))).contains("october.csv");
  }

  private static void fill(Workbook book, String name) {
    Worksheet sheet = book.newWorksheet(name);
    sheet.value(0, 0, "ref");
    sheet.value(0, 1, "2018-10");
    sheet.value(1, 0, "M1");
    sheet.value(1, 1, 1620);
  }

  private static String message(ReadReturn read) {
    return read.findings().getFirst().message();
  }

  /** The same content as without the assumption, and neither errors nor queries. */
  private static void assertNothingElse(ReadReturn read) {
    assertThat(read.contentHash()).isEqualTo(read(DATASET).contentHash());
    assertThat(List.of(read.errors(), read.queries())).containsOnly(0);
    assertThat(read.findings())
        .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(1))
        .allSatisfy(finding -> assertThat(finding.table()).isEqualTo("Monthly dataset"))
        .allSatisfy(finding -> assertThat(finding.message()).endsWith("."));
  }
}
