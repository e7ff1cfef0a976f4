package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.accepted;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.errors;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.onlyError;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;

/**
 * Strict about meaning: each error names its cell, its value and the remedy, and stops nothing but
 * its own row.
 */
class RowErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1;n/a        | 2018-10 | n/a     | not-a-number            | Type a number       | text in a number's cell
          M1;14 (est)   | 2018-10 | 14 (est)| not-a-number            | Type a number       | a figure with a remark
          M1;#DIV/0!    | 2018-10 | #DIV/0! | not-a-number            | or - where          | a spreadsheet's error
          M1;\uff11\uff12 | 2018-10 | \uff11\uff12 | not-a-number       | ordinary digits: 12 | full-width digits
          M1;=A1+1      | 2018-10 | =A1+1   | not-a-number            | Type the number     | a formula in a text file
          M1;1,62       | 2018-10 | 1,62    | not-a-number            | Type a number       | a comma for a decimal point
          M1;1e3        | 2018-10 | 1e3     | not-a-number            | Type a number       | an exponent
          M1;1000000000 | 2018-10 | 1000000000 | not-a-number         | Type a number       | no count of children
          M1;--         | 2018-10 | --      | not-a-number            | or - where          | not the sign for undefined
          M3;450        | 2018-10 | 450     | percentage-out-of-range | from 0 to 100       | 450 per cent
          M3;450%       | 2018-10 | 450%    | percentage-out-of-range | from 0 to 100       | also with its sign
          M3;100.1      | 2018-10 | 100.1   | percentage-out-of-range | from 0 to 100       | just above
          M3;-0.1       | 2018-10 | -0.1    | negative                | the number itself   | a negative percentage
          M1;-1         | 2018-10 | -1      | negative                | the number itself   | a negative count
          CP1-NI;-1     | 2018-10 | -1      | negative                | the number itself   | a negative rate
          M1;1620.5     | 2018-10 | 1620.5  | not-a-whole-number      | Type a whole number | a fraction of a contact
          M9;5          | ref     | M9      | ref-unknown             | Check the spelling  | no such indicator
          M2;5          | ref     | M2      | ref-twice               | Remove one          | stands in row 1 already
          """)
  void an_error_names_value_and_remedy_and_the_good_row_stands(
      String row, String column, String value, String code, String remedy, String why) {
    ReadReturn read = read("ref;2018-10\nM2;235\n" + row + "\n");
    Finding finding = onlyError(read);
    assertThat(finding.row()).as(why).isEqualTo(2);
    assertThat(finding.file()).isEqualTo(1);
    assertThat(finding.table()).isEqualTo("Monthly dataset");
    assertThat(finding.column()).isEqualTo(column);
    assertThat(finding.value()).isEqualTo(value);
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.message()).contains(value, remedy).endsWith(".");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(accepted(read)).containsExactly("1 M2 2018-10=235");
    assertThat(read.rows()).isEqualTo(2);
    assertThat(read.errors()).isEqualTo(1);
  }

  @Test
  void a_row_without_a_ref_is_told_what_to_type() {
    ReadReturn read = read("ref;2018-10\n;5\nM2;235\n");
    assertThat(errors(read)).containsExactly("1 ref ref-missing");
    assertThat(onlyError(read).message()).contains("no ref", "such as M1");
    assertThat(accepted(read)).containsExactly("2 M2 2018-10=235");
  }

  @Test
  void a_month_after_the_period_is_an_error_in_its_cell_and_its_own_return_is_named() {
    ReadReturn read = read("ref,2018-10,2018-11\nM1,1620,1500\nM2,235,\n");
    assertThat(errors(read)).containsExactly("1 2018-11 after-the-period");
    assertThat(onlyError(read).value()).isEqualTo("1500");
    assertThat(onlyError(read).message())
        .contains("2018-11", "2018-10", "Submit it as the return of that");
    assertThat(accepted(read)).containsExactly("2 M2 2018-10=235");
  }

  @Test
  void one_row_tells_all_that_is_wrong_with_it() {
    assertThat(errors(read("ref,2018-08,2018-09,2018-10\nM3,n/a,450,-1\n")))
        .containsExactly(
            "1 2018-08 not-a-number", "1 2018-09 percentage-out-of-range", "1 2018-10 negative");
  }

  @Test
  void the_first_of_two_rows_with_one_ref_stands_however_the_second_spells_it() {
    ReadReturn read = read("ref,2018-10\nM6-QL (val),13\nm6-ql(VAL),14\n");
    assertThat(accepted(read)).containsExactly("1 M6-QL (val) 2018-10=13");
    assertThat(onlyError(read).message()).contains("m6-ql(VAL)", "row 1");
  }

  @Test
  void a_return_of_which_no_row_stands_is_read_all_the_same() {
    ReadReturn read = read("ref,2018-10\nM1,x\nM9,1\n");
    assertThat(read.accepted()).isEmpty();
    assertThat(read.rows()).isEqualTo(2);
    assertThat(read.errors()).isEqualTo(2);
    assertThat(read.queries()).isZero();
  }

  @Test
  void a_long_row_of_thousands_is_an_error_and_nothing_worse() {
    assertThat(errors(read("ref;2018-10\nM1;1" + ",000".repeat(8_000) + "\n")))
        .containsExactly("1 2018-10 not-a-number");
    assertThat(errors(read("ref;2018-10\nM1;" + "9".repeat(32_000) + "\n")))
        .containsExactly("1 2018-10 not-a-number");
  }
}
