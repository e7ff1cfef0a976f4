package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.errors;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.read;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/** What is no return at all is refused in words, and never breaks anything. */
class UnreadableFilesTest {

  private static final byte[] WORKBOOK =
      Workbooks.ofRows(Workbooks.row(1, "ref", "2018-10") + Workbooks.row(2, "M1", "0:1620"));

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("an empty file", bytes(""), "is empty"),
        Arguments.of("only a byte order mark", bytes("\ufeff"), "is empty"),
        Arguments.of("only blank lines", bytes("\n \n,,\n"), "only blank lines"),
        Arguments.of("a PDF renamed .csv", bytes("%PDF-1.7\n%abc"), "PDF document"),
        Arguments.of("an old Excel file", signature(0xD0, 0xCF, 0x11, 0xE0, 0xA1), "Excel 2003"),
        Arguments.of("a damaged zip", Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2), "damaged"),
        Arguments.of("a zip's first bytes", bytes("PK\u0003\u0004"), "damaged"),
        Arguments.of(
            "a zip of something else",
            Workbooks.zip(Map.of("return.csv", bytes("ref,2018-10"))),
            "damaged"),
        Arguments.of("an empty zip", Workbooks.zip(Map.of()), "not text"),
        Arguments.of(
            "no ref column", bytes("indicator,2018-10\nContacts,1620\n"), "column headed ref"),
        Arguments.of(
            "two ref columns",
            bytes("ref,Ref,2018-10\nM1,M2,1620\n"),
            "Two columns are headed ref"),
        Arguments.of("no month column", bytes("ref,value\nM1,1620\n"), "headed by a month"),
        Arguments.of(
            "two columns for one month",
            bytes("ref,2018-10,Oct-18\nM1,1,2\n"),
            "2018-10 has two columns"),
        Arguments.of("NUL bytes", bytes("ref,2018-10\nM1,\0\n"), "not text"),
        Arguments.of(
            "UTF-16 without its mark", "ref,2018-10\nM1,1\n".getBytes(UTF_16LE), "not text"),
        Arguments.of(
            "a picture", signature(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), "not text"),
        Arguments.of("no data rows", bytes("ref,2018-10\n,\n\n"), "no data rows"),
        Arguments.of("10,000 columns", bytes(columns(10_000)), "more rows or columns"),
        Arguments.of("20,000 columns", bytes(columns(20_000)), "row or cell is too long"),
        Arguments.of(
            "100,002 rows",
            bytes("ref,2018-10\n" + "M1,1\n".repeat(100_001)),
            "more rows or columns"),
        Arguments.of(
            "an endless cell",
            bytes("ref,2018-10\nM1," + "x".repeat(40_000) + "\n"),
            "longer than any cell"),
        Arguments.of(
            "one line of 30 MB",
            bytes("ref,2018-10\nM1," + "x".repeat(30 * 1024 * 1024)),
            "row or cell is too long"),
        Arguments.of(
            "a quotation mark open for 30 MB",
            bytes("ref,2018-10\nM1,\"" + "x,1\n".repeat(7 * 1024 * 1024)),
            "row or cell is too long"),
        Arguments.of(
            "one heading of 30 MB",
            bytes("ref;".repeat(7 * 1024 * 1024)),
            "row or cell is too long"),
        Arguments.of(
            "an endless heading",
            bytes("ref,2018-10," + "x".repeat(40_000) + "\nM1,1\n"),
            "longer than any"),
        Arguments.of(
            "more than a return can be", new byte[33 * 1024 * 1024], "larger than any return"),
        Arguments.of(
            "text after a closing quotation mark",
            bytes("ref,2018-10\n\"M1\"x,1\n"),
            "quotation mark"),
        Arguments.of(
            "an error page",
            bytes("<html><body>502 Bad Gateway</body></html>"),
            "column headed ref"),
        Arguments.of("a password's random bytes", noise(), "october.csv"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  @Timeout(10)
  void the_sender_is_told_what_it_is_and_what_to_send(String what, byte[] content, String reason) {
    assertThat(refusal(content))
        .as(what)
        .contains(reason)
        .matches("(?s).*(Send|Save|Add|Head|Keep|Open).*\\.");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_swallows_nothing_in_silence() {
    assertThat(refusal("ref,2018-10,note\nM1,1620,\"mind\nM2,235,\nM3,14.5,\n"))
        .contains("quotation mark");
  }

  @Test
  void full_width_digits_are_an_error_in_their_cell_and_stop_nothing_else() {
    assertThat(errors(read("ref,2018-10\nM1,\uff11\uff16\nM2,235\n")))
        .containsExactly("1 2018-10 not-a-number");
  }

  @Test
  void the_dataset_is_one_file_or_two() {
    var file = new SubmittedFile("october.csv", bytes("ref,2018-10\nM1,1\n"));
    assertThatThrownBy(() -> new MonthlyDataset().read("2018-10", List.of(file, file, file)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("one file or two");
    assertThatThrownBy(() -> new MonthlyDataset().read("2018-10", List.of()))
        .isInstanceOf(UnreadableFile.class);
  }

  private static String columns(int count) {
    String header =
        "ref,2018-10,"
            + String.join(",", IntStream.range(0, count).mapToObj(i -> "c" + i).toList());
    return header + "\nM1,1\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] signature(int... bytes) {
    return new String(bytes, 0, bytes.length).getBytes(ISO_8859_1);
  }

  private static byte[] noise() {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    return noise;
  }
}
