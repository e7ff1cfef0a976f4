package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.accepted;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.read;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tolerant in: one meaning, whatever the file that carries it looks like. */
class FileFlavoursTest {

  private static final String DATASET =
      """
      ref,indicator,2018-09,2018-10
      M1,"Contacts, caf\u00e9 \u2013 all",1441,1620
      M3,Referred,15.7,14.5
      """;

  private static final String[] MEANING = {
    "1 M1 2018-09=1441 2018-10=1620", "2 M3 2018-09=15.7 2018-10=14.5"
  };

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void the_delimiter_is_found(String delimiter) {
    String text =
        DATASET
            .replace("Contacts, ", "Contacts# ")
            .replace(",", delimiter)
            .replace("Contacts# ", "Contacts" + delimiter);
    assertThat(accepted(read(text))).containsExactly(MEANING);
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of(UTF_8, ""),
        Arguments.of(UTF_8, "\ufeff"),
        Arguments.of(UTF_16LE, "\ufeff"),
        Arguments.of(UTF_16BE, "\ufeff"),
        Arguments.of(Charset.forName("windows-1252"), ""));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void the_encoding_is_found(Charset encoding, String mark) {
    assertThat(accepted(read((mark + DATASET).getBytes(encoding)))).containsExactly(MEANING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void the_line_ending_is_found(String ending) {
    assertThat(accepted(read(DATASET.replace("\n", ending)))).containsExactly(MEANING);
    assertThat(accepted(read(DATASET.strip().replace("\n", ending)))).containsExactly(MEANING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", ",,,\n", " , ,\u00a0,\n\n"})
  void blank_lines_before_the_header_do_not_count(String blank) {
    assertThat(accepted(read(blank + DATASET))).containsExactly(MEANING);
  }

  @Test
  void a_blank_row_among_the_data_is_no_row_and_keeps_its_number() {
    assertThat(accepted(read("ref,2018-10\nM1,1\n,\n\nM2,2\n\n")))
        .containsExactly("1 M1 2018-10=1", "4 M2 2018-10=2");
    assertThat(read("ref,2018-10\nM1,1\n,\n\nM2,2\n\n").rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "ref","2018-10"~"M1","1,620"           | quoted everywhere, as some systems export
          "ref",2018-10~"M1","1,620"             | a comma within quotation marks is no delimiter
          ref,2018-10,note~M1,1620,"line~line 2" | a line break within quotation marks ends no row
          ref,2018-10,note~M1,1620,say ""hi      | a quotation mark in the middle of a cell is text
          2018-10,note,ref~1620,,M1              | columns in another order
          ref,owner,2018-10,?~M1,Lead,1620,x,y   | extra columns, and more cells than headings
          ref,2018-09,2018-10~M1,,1620           | what is blank is not supplied
          note,ref,2018-10,2018-09~,M1,1620      | a row shorter than its heading
          \u00a0Ref. , 2018-10 ~ m 1 , 1620      | case, spaces and punctuation
          """)
  void a_file_means_what_its_sender_sees(String written, String why) {
    assertThat(accepted(read(written.replace("~", "\n"))))
        .as(why)
        .containsExactly("1 M1 2018-10=1620");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      textBlock =
          """
          M1  | 1620              | 1620              | as written
          M1  | 1,620             | 1620              | thousands separated
          M1  | 1,234,567         | 1234567           | twice
          M1  | 87.0              | 87.0              | a whole number with a decimal stays as written
          M3  | 14.5%             | 14.5              | a percent sign is accepted
          M3  | 14.5 %            | 14.5              | also apart
          M3  | 0                 | 0                 | the least percentage
          M3  | 100               | 100               | the greatest percentage
          M3  | 14.50617283950617 | 14.50617283950617 | a spreadsheet's own decimals
          M3  | +14.5             | 14.5              | a plus sign
          M3  | -                 | -                 | undefined
          M3  | \u2013            | -                 | undefined, as Word writes it
          M1  | 999999999         | 999999999         | the greatest figure
          """)
  void a_figure_means_what_its_sender_sees(String ref, String written, String figure, String why) {
    assertThat(accepted(read("ref;2018-10\n" + ref + ";" + written + "\n")))
        .as(why)
        .containsExactly("1 " + ref + " 2018-10=" + figure);
  }

  @Test
  void undefined_is_reported_and_blank_is_not_supplied() {
    assertThat(accepted(read("ref,2018-08,2018-09,2018-10\nM3,-,,14.5\n")))
        .containsExactly("1 M3 2018-08=- 2018-10=14.5");
  }
}
