package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.accepted;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.findings;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.read;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.rows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;

/** Strict about meaning: each row stands or falls by itself, and says what to type. */
class QuarterlyRowsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1,,"4,615",,,,          | M1 2018-Q2=4615                    | thousands separated
          M3,,14.5%,,,,            | M3 2018-Q2=14.5                    | a percent sign
          M3,,-,0,0,,              | M3 2018-Q2=- (0/0)                 | undefined, and nothing to divide by
          M3,,\u2013,,,,           | M3 2018-Q2=-                       | undefined, as Word writes it
          M3,,not supplied,,,,     | M3 2018-Q2=not supplied            | a statement
          M3,,NOT  Supplied,,,,    | M3 2018-Q2=not supplied            | however it is written
          M3,,[X],,,,              | M3 2018-Q2=not supplied            | as official tables mark it
          M3,,n/s,,,,              | M3 2018-Q2=not supplied            | in short
          M3,,[x],,,y,             | M3 2018-Q2=not supplied            | nothing cannot be an estimate
          M3,,14.5,235,1620,Y,     | M3 2018-Q2=14.5 (235/1620) estimated | yes
          M3,,14.5,235,1620,TRUE,  | M3 2018-Q2=14.5 (235/1620) estimated | as a spreadsheet says yes
          M3,,14.5,,,No,           | M3 2018-Q2=14.5                    | no
          M1,,4615,4615,,,         | M1 2018-Q2=4615 (4615/)            | a count may tell its numerator
          CP1-NI,,23,115,50296,,   | CP1-NI 2018-Q2=23 (115/50296)      | a rate, its count and its population
          M1,2018-Q1,4605,,,,      | M1 2018-Q1=4605                    | an earlier quarter
          M1,Q1 2018-19,4605,,,,   | M1 2018-Q1=4605                    | as people write it
          M1,2018/19 Q1,4605,,,,   | M1 2018-Q1=4605                    | and again
          """)
  void a_row_means_what_its_sender_sees(String row, String meaning, String why) {
    ReadReturn read = rows(row);
    assertThat(accepted(read)).as(why).containsExactly("1 " + meaning);
    assertThat(read.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M9,,5,,,,               | ref         | ref-unknown                 | Check the spelling
          ,,5,,,,                 | ref         | ref-missing                 | such as M1
          M2,,5,,,,               | ref         | ref-twice                   | row 1, and that row counts
          m2,Q2 2018/19,5,,,,     | ref         | ref-twice                   | Remove one
          M1,2018-Q3,5,,,,        | quarter     | after-the-period            | the return of that quarter
          M1,Q2 2018,5,,,,        | quarter     | quarter-unreadable          | 2018-Q2 for July to September
          M1,October,5,,,,        | quarter     | quarter-unreadable          | or leave it blank for 2018-Q2
          M1,,about 5,,,,         | value       | not-a-number                | type not supplied
          M1,,5.5,,,,             | value       | not-a-whole-number          | Type a whole number
          M1,,-5,,,,              | value       | negative                    | the number itself
          M3,,450,,,,             | value       | percentage-out-of-range     | from 0 to 100
          M1,,\uff15,,,,          | value       | not-a-number                | ordinary digits: 5
          M3,,14.5,some,1620,,    | numerator   | not-a-count                 | Type a whole number
          M3,,14.5,235,16.2,,     | denominator | not-a-count                 | leave the cell blank
          M3,,14.5,-235,1620,,    | numerator   | not-a-count                 | Type a whole number
          M3,,14.5,-,1620,,       | numerator   | not-a-count                 | Type a whole number
          M3,,14.5,15%,100,,      | numerator   | not-a-count                 | Type a whole number
          M3,,14.5,235,,,         | denominator | counts-incomplete           | Type the denominator too
          M3,,14.5,,1620,,        | numerator   | counts-incomplete           | or leave both blank
          M3,,100,1621,1620,,     | numerator   | numerator-above-denominator | the part as the numerator
          M3,,[x],235,1620,,      | value       | counts-without-value        | Type the value
          M3,,14.5,,,maybe,       | estimated   | not-yes-or-no               | Type y
          M3,,14.5,,,,be\u0007ll  | commentary  | control-character           | plain text editor
          """)
  void a_row_falls_by_itself(String row, String column, String code, String remedy) {
    ReadReturn read = rows("M2,,702,,,,Fewer.", row, "M2,2018-Q1,790,,,,");
    assertThat(findings(read)).containsExactly("ERROR 2 " + column + " " + code);
    Finding error = read.findings().getFirst();
    assertThat(error.message()).contains(remedy).endsWith(".");
    assertThat(error.table()).isEqualTo("Quarterly return");
    assertThat(error.file()).isEqualTo(1);
    assertThat(accepted(read)).containsExactly("1 M2 2018-Q2=702", "3 M2 2018-Q1=790");
    assertThat(read.commentary()).hasSize(1);
    assertThat(read.rowsAccepted()).isEqualTo(2);
  }

  @Test
  void a_blank_value_is_taken_for_not_supplied_and_said_so() {
    ReadReturn read = rows("M1,,,,,,No system until November.");
    assertThat(accepted(read)).containsExactly("1 M1 2018-Q2=not supplied");
    assertThat(findings(read)).containsExactly("NOTE 1 value value-blank");
    assertThat(read.findings().getFirst().message()).contains("not supplied", "undefined");
    assertThat(read.commentary().getFirst().text()).isEqualTo("No system until November.");
  }

  @Test
  void a_blank_value_beside_counts_is_an_error() {
    assertThat(findings(rows("M3,,,235,1620,,")))
        .containsExactly("NOTE 1 value value-blank", "ERROR 1 value counts-without-value");
  }

  @Test
  void a_missing_column_of_counts_is_found_at_the_other() {
    assertThat(findings(read("ref,value,numerator\nM3,14.5,235\n")))
        .containsExactly("ERROR 1 numerator counts-incomplete");
  }

  @Test
  void one_row_tells_all_that_is_wrong_with_it() {
    assertThat(findings(rows("M3,2018-Q4,450,x,y,z,")))
        .containsExactly(
            "ERROR 1 quarter after-the-period",
            "ERROR 1 numerator not-a-count",
            "ERROR 1 denominator not-a-count",
            "ERROR 1 estimated not-yes-or-no",
            "ERROR 1 value percentage-out-of-range");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14.5             | 235  | 1620 | to one decimal
          15               | 235  | 1620 | to none
          14.51            | 235  | 1620 | to two
          14.5061728395062 | 235  | 1620 | as a spreadsheet calculates
          33.3333333333333 | 1    | 3    | without end
          66.7             | 2    | 3    | rounded up
          12.5             | 1    | 8    | exact
          12               | 1    | 8    | a half rounded to the even number
          13               | 1    | 8    | or up
          0                | 0    | 5    | none of some
          100              | 5    | 5    | all
          87.0             | 87   | 100  | a decimal that says nothing
          """)
  void a_percentage_agrees_with_its_counts_at_its_own_precision(
      String value, int numerator, int denominator, String why) {
    ReadReturn read = rows("M3,," + value + "," + numerator + "," + denominator + ",,");
    assertThat(read.findings()).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14.6  | 235 | 1620 | 235 of 1620 is 14.5 per cent
          14    | 235 | 1620 | 235 of 1620 is 14.5 per cent
          14.50 | 235 | 1620 | 235 of 1620 is 14.51 per cent
          14.5  | 235 | 1000 | 235 of 1000 is 23.5 per cent
          0.145 | 235 | 1620 | 235 of 1620 is 14.506 per cent
          0     | 0   | 0    | a percentage of nothing
          -     | 235 | 1620 | the denominator is 1620
          """)
  void a_percentage_that_contradicts_its_counts_is_asked_about_and_stands(
      String value, int numerator, int denominator, String reason) {
    ReadReturn read = rows("M3,," + value + "," + numerator + "," + denominator + ",,");
    assertThat(findings(read)).containsExactly("QUERY 1 value value-contradicts-counts");
    assertThat(read.findings().getFirst().message()).contains(reason, "say why they are right");
    assertThat(read.queries()).isEqualTo(1);
    assertThat(read.errors()).isZero();
    assertThat(read.accepted()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"M1,,5,7,9,,", "CP1-NI,,23,1,2,,", "CP1-NI,,23,9,2,,"})
  void only_percentages_are_held_against_their_counts(String row) {
    assertThat(rows(row).findings()).isEmpty();
  }

  @Test
  void nobody_is_asked_about_a_row_that_falls_anyway() {
    assertThat(findings(rows("M3,2018-Q3,14.6,235,1620,,")))
        .containsExactly("ERROR 1 quarter after-the-period");
  }
}
