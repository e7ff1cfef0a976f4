package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.read;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.ofRows;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.row;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The hash of the content: the same for the same meaning, another for any other; also of rows that
 * cannot stand.
 */
class SameContentTest {

  private static final String GOOD = "ref,2018-09,2018-10\nM1,1441,1620\nM3,15.7,87\nM8-QL,-,\n";
  private static final String WITH_ERRORS =
      "ref,2018-09,2018-10\nM1,1441,1620\nM3,15.7,450\nM9,-,x\n";

  @ParameterizedTest
  @ValueSource(strings = {GOOD, WITH_ERRORS})
  void the_look_of_a_file_is_not_its_content(String dataset) {
    String hash = hash(dataset);
    assertThat(hash(dataset.replace(",", ";"))).as("delimiter").isEqualTo(hash);
    assertThat(hash(dataset.replace("\n", "\r\n"))).as("line endings").isEqualTo(hash);
    assertThat(read(("\ufeff" + dataset).getBytes(UTF_16LE)).contentHash())
        .as("encoding")
        .isEqualTo(hash);
    assertThat(read(dataset.getBytes(Charset.forName("windows-1252"))).contentHash())
        .isEqualTo(hash);
    assertThat(hash(dataset.replace("2018-10", "Oct-18"))).as("headings").isEqualTo(hash);
    assertThat(hash(dataset.replace("\n", ",\n"))).as("a blank column").isEqualTo(hash);
    assertThat(hash(dataset.replace("\nM", "\n,,\nM"))).as("blank rows").isEqualTo(hash);
    assertThat(hash(dataset.replace("M1,", "\"M1\","))).as("quotation marks").isEqualTo(hash);
  }

  @ParameterizedTest
  @ValueSource(strings = {GOOD, WITH_ERRORS})
  void columns_and_rows_may_stand_in_any_order(String dataset) {
    String columns = dataset.replaceAll("(?m)^([^,\n]*),([^,\n]*),([^,\n]*)$", "$3,note,$1,$2");
    assertThat(columns).isNotEqualTo(dataset).startsWith("2018-10,note,ref,2018-09");
    assertThat(hash(columns)).isEqualTo(hash(dataset));
    String[] lines = dataset.split("\n");
    assertThat(hash(String.join("\n", lines[0], lines[3], lines[2], lines[1])))
        .isEqualTo(hash(dataset));
  }

  @Test
  void a_workbook_of_the_same_content_is_the_same() {
    assertThat(
            read(ofRows(
                    heading()
                        + row(2, "M1", "0:1441", "0:1620")
                        + row(3, "M3", "1:0.157", "1:0.87")
                        + row(4, "M8-QL", "-")))
                .contentHash())
        .isEqualTo(hash(GOOD));
    assertThat(
            read(ofRows(
                    heading()
                        + row(2, "M1", "0:1441", "0:1620")
                        + row(3, "M3", "0:15.7", "0:450")
                        + row(4, "M9", "-", "x")))
                .contentHash())
        .isEqualTo(hash(WITH_ERRORS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          87   | 87.0   | a decimal that says nothing
          87   | 87%    | a percent sign
          450  | 450.00 | also where the row cannot stand
          1620 | 1,620  | thousands separated, in a count
          -    | \u2013 | undefined, as Word writes it
          """)
  void one_figure_in_two_spellings_is_one_content(String one, String other, String why) {
    assertThat(hash("ref;2018-10\nM3;" + one)).as(why).isEqualTo(hash("ref;2018-10\nM3;" + other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1620 | 1621       | one figure
          1620 | -          | undefined now
          1620 | ''         | not supplied now
          450  | 451        | a figure in a row that cannot stand
          2018-10 | Sep-18x | a month fell out
          2018-10 | Ocd-18  | a month cannot be read
          M1,  | M2,        | another indicator
          M9   | M7         | another unknown indicator
          """)
  void another_figure_is_another_content(String one, String other, String why) {
    String changed = WITH_ERRORS.replace(one, other);
    assertThat(changed).isNotEqualTo(WITH_ERRORS);
    assertThat(hash(changed)).as(why).isNotEqualTo(hash(WITH_ERRORS));
  }

  @Test
  void a_month_that_cannot_be_read_is_content_and_a_column_that_is_passed_over_is_not() {
    String misspelled = "ref,2018-09,Ocd-18\nM1,1441,1620\nM2,226,235\n";
    assertThat(hash(misspelled)).isNotEqualTo(hash(misspelled.replace(",235", ",236")));
    assertThat(hash(misspelled)).isNotEqualTo(hash(misspelled.replace("Ocd", "Otc")));
    assertThat(hash(misspelled)).isNotEqualTo(hash("ref,2018-09\nM1,1441\nM2,226\n"));
    assertThat(hash(misspelled)).isEqualTo(hash("Ocd 18,ref,2018-09\n235,M2,226\n1620,M1,1441\n"));
    assertThat(hash("ref,2018-09,latest\nM1,1441,x\n")).isEqualTo(hash("ref,2018-09\nM1,1441\n"));
  }

  @Test
  void a_hash_never_changes_because_returns_in_force_were_hashed_so() {
    assertThat(hash(GOOD))
        .isEqualTo("ea4155f1a80e362b97f47bfb9f753002908868c9650208b812e645280947b252");
    assertThat(hash(WITH_ERRORS))
        .isEqualTo("e029bd6c52bae49ab99aa7248023aab88882b65e7269dde38fed8e50eda02eaa");
  }

  @Test
  void a_cell_cannot_pass_for_other_rows() {
    assertThat(hash("ref;2018-10\nM9;\"x\nM1 [2018-10=1620]\"\n"))
        .isNotEqualTo(hash("ref;2018-10\nM9;x\nM1;1620\n"));
    assertThat(hash("ref;2018-09;2018-10\nM9;\"1x\n2018-10=2\";\n"))
        .isNotEqualTo(hash("ref;2018-09;2018-10\nM9;1x;2\n"));
  }

  private static String heading() {
    return row(1, "ref", "2018-09", "2018-10");
  }

  private static String hash(String dataset) {
    return read(dataset.getBytes(UTF_8)).contentHash();
  }
}
