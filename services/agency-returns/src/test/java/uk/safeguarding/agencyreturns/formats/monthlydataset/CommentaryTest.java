package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.commentary;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.errors;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.notes;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.onlyError;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.readAll;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;

/** Commentary comes in a second file, keyed by ref and month and never by position. */
class CommentaryTest {

  private static final String DATASET = "ref,2018-10\nM1,1620\nM2,235\n";

  @Test
  void the_two_files_come_in_any_order() {
    String words = "ref,commentary\nM2,Fewer.\n";
    ReadReturn read = withDataset(words);
    assertThat(commentary(read)).containsExactly("1 M2 2018-10 Fewer.");
    assertThat(read.accepted()).hasSize(2);
    assertThat(read.rows()).isEqualTo(3);
    assertThat(read.rowsAccepted()).isEqualTo(3);
    assertThat(readAll(bytes(words), bytes(DATASET))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ref,commentary~M1,More.                     | 2018-10 | no period: the return's month is meant
          ref,period,commentary~M1,,More.             | 2018-10 | a blank period too
          ref,month,commentary~M1,2018-09,More.       | 2018-09 | an earlier month
          Ref.;COMMENTARY;Month~m1;More.;Sep-18       | 2018-09 | any order, case and punctuation
          ref,Comments,period~M1,More.,September 2018 | 2018-09 | the month in full
          ref,indicator,commentary~M1,Contacts,More.  | 2018-10 | a column that describes
          """)
  void a_row_says_what_it_is_about(String file, String about, String why) {
    assertThat(commentary(withDataset(file.replace("~", "\n"))))
        .as(why)
        .containsExactly("1 M1 " + about + " More.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M9,2018-10,Words.      | ref        | ref-unknown         | Check the spelling
          ,2018-10,Words.        | ref        | ref-missing         | such as M1
          M2,2018-10,Again.      | ref        | commentary-twice    | in row 1 already
          m2,Oct-18,Again.       | ref        | commentary-twice    | Remove one of the two
          M1,2018-11,Too soon.   | period     | after-the-period    | the return of that month
          M1,last month,Words.   | period     | month-unreadable    | 2018-10 or Oct-18
          M1,2018-10,Be\u0007ll. | commentary | control-character   | plain text editor
          M1,2018-10,\u202eesrever | commentary | control-character | plain text editor
          """)
  void a_row_falls_by_itself(String row, String column, String code, String remedy) {
    ReadReturn read =
        withDataset("ref,period,commentary\nM2,,Fewer.\n" + row + "\nM2,2018-09,Before.\n");
    Finding error = onlyError(read);
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.column()).isEqualTo(column);
    assertThat(error.row()).isEqualTo(2);
    assertThat(error.file()).isEqualTo(2);
    assertThat(error.table()).isEqualTo("Commentary");
    assertThat(error.message()).contains(remedy).endsWith(".");
    assertThat(commentary(read)).containsExactly("1 M2 2018-10 Fewer.", "3 M2 2018-09 Before.");
    assertThat(read.rowsAccepted()).isEqualTo(4);
    assertThat(read.rows()).isEqualTo(5);
  }

  @Test
  void a_text_is_as_long_as_its_message_allows_and_no_longer() {
    assertThat(
            withDataset("ref,commentary\nM1," + "\ud83d\ude42".repeat(4_000) + "\n").commentary())
        .hasSize(1);
    ReadReturn read = withDataset("ref,commentary\nM1," + "x".repeat(4_001) + "\n");
    assertThat(errors(read)).containsExactly("1 commentary commentary-too-long");
    assertThat(onlyError(read).message()).contains("4001", "4000");
    assertThat(onlyError(read).value()).hasSizeLessThan(110);
  }

  @Test
  void a_text_is_kept_as_written_and_lines_end_in_a_line_feed() {
    String written = "\" \u00a0One\u00a0line,  \t\u2018and\u2019\r\nanother\rand a last. \n\"";
    assertThat(withDataset("ref,commentary\nM1," + written + "\n").commentary().getFirst().text())
        .isEqualTo("One\u00a0line,  \t\u2018and\u2019\nanother\nand a last.");
  }

  @Test
  void a_formula_sign_is_only_a_character() {
    assertThat(commentary(withDataset("ref,commentary\nM1,=1+1 <b>& more</b>\n")))
        .containsExactly("1 M1 2018-10 =1+1 <b>& more</b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"M1,", "M1, \u00a0", "M1"})
  void a_blank_text_is_not_supplied_and_no_error(String row) {
    ReadReturn read = withDataset("ref,commentary\n" + row + "\nM1,More.\n");
    assertThat(read.findings()).isEmpty();
    assertThat(commentary(read)).containsExactly("2 M1 2018-10 More.");
    assertThat(read.rowsAccepted()).isEqualTo(read.rows()).isEqualTo(4);
  }

  @Test
  void words_that_stand_twice_are_noted_because_they_may_have_slipped_down_a_row() {
    ReadReturn read = withDataset("ref,commentary\nM1,More work.\nM2,More work.\n");
    assertThat(notes(read)).containsExactly("2 commentary commentary-repeated");
    assertThat(read.findings().getFirst().message()).contains("row 1");
    assertThat(read.commentary()).hasSize(2);
  }

  @Test
  void a_file_of_commentary_without_rows_is_noted() {
    assertThat(notes(withDataset("ref,commentary\n"))).containsExactly("0 null no-rows");
  }

  @Test
  void a_column_that_means_nothing_here_is_noted() {
    assertThat(notes(withDataset("ref,author,commentary\nM1,Lead,More.\n")))
        .containsExactly("0 author column-not-read");
  }

  @Test
  void good_commentary_stands_beside_bad_figures() {
    ReadReturn read = readAll(bytes("ref,2018-10\nM1,x\n"), bytes("ref,commentary\nM1,More.\n"));
    assertThat(errors(read)).containsExactly("1 2018-10 not-a-number");
    assertThat(read.rowsAccepted()).isEqualTo(1);
    assertThat(read.commentary()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ref,2018-10~M1,1            | ref,2018-09~M1,1              | Both files are datasets
          ref,commentary~M1,More.     | ref,commentary~M1,More.       | Both files are commentary
          ref,2018-10~M1,1            | indicator,commentary~M1,More. | column ref is missing
          ref,2018-10~M1,1            | ref,Ref,commentary~M1,M1,x    | Two columns
          ref,2018-10~M1,1            | ref,comment,commentary~M1,x,y | Two columns
          ref,2018-10~M1,1            | ''                            | is empty
          """)
  void files_that_do_not_go_together_are_refused_in_words(String one, String other, String reason) {
    byte[] first = bytes(one.replace("~", "\n"));
    byte[] second = bytes(other.replace("~", "\n"));
    assertThat(refusal(first, second)).contains(reason).matches("(?s).*(Send|Add|Keep).*\\.");
    assertThat(refusal(second, first)).isEqualTo(refusal(first, second));
  }

  @Test
  void commentary_alone_is_told_to_bring_the_dataset() {
    assertThat(refusal(bytes("ref,commentary\nM1,More.\n")))
        .contains("october.csv is commentary", "Send the dataset");
  }

  @Test
  void commentary_is_content_in_any_order() {
    String hash = hash("ref,commentary\nM1,More.\nM2,\"Two\nlines.\"\n");
    assertThat(hash("commentary;month;ref\n\"Two\r\nlines. \";Oct-18;m2\nMore.;;M1\n"))
        .isEqualTo(hash);
    assertThat(hash("ref,commentary\nM1,More\nM2,\"Two\nlines.\"\n")).isNotEqualTo(hash);
    assertThat(hash("ref,commentary\nM2,More.\nM1,\"Two\nlines.\"\n")).isNotEqualTo(hash);
    assertThat(hash("ref,commentary,month\nM1,More.,2018-09\nM2,\"Two\nlines.\"\n"))
        .isNotEqualTo(hash);
    assertThat(hash("ref,commentary\nM1,More.\nM2,\"Two\nlines.\"\nM9,x\n")).isNotEqualTo(hash);
    assertThat(hash("ref,commentary\nM9,x\n")).isNotEqualTo(hash("ref,commentary\nM9,y\n"));
  }

  @Test
  void commentary_that_says_nothing_is_no_content() {
    assertThat(hash("ref,commentary\nM1,\n"))
        .isEqualTo(readAll(bytes(DATASET)).contentHash())
        .isEqualTo(hash("ref,commentary\n"));
  }

  /** In our words, beside the real dataset. */
  @Test
  void southamptons_commentary_is_read_whole() throws IOException {
    Path samples = Path.of("src/test/resources/samples");
    ReadReturn read =
        readAll(
            Files.readAllBytes(
                samples.resolve("southampton-monthly-dataset-2018-10-commentary.csv")),
            Files.readAllBytes(samples.resolve("southampton-monthly-dataset-2018-10.csv")));
    assertThat(read.findings()).isEmpty();
    assertThat(read.rows()).isEqualTo(116);
    assertThat(read.rowsAccepted()).isEqualTo(116);
    assertThat(read.commentary()).hasSize(47);
    assertThat(read.commentary()).allSatisfy(w -> assertThat(w.about()).isEqualTo("2018-10"));
  }

  private static ReadReturn withDataset(String commentary) {
    return readAll(bytes(DATASET), bytes(commentary));
  }

  private static String hash(String commentary) {
    return withDataset(commentary).contentHash();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
