package uk.safeguarding.agencyreturns.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaSignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          =1+1|'=1+1|a formula
          +SUM(A1)|'+SUM(A1)|a formula in the manner of Lotus
          -2+3|'-2+3|a formula that starts like a number
          @SUM(A1)|'@SUM(A1)|an old formula
           =1+1|' =1+1|blanks before it do not help
          \t=1|'\t=1|nor a tab
          \uff1d1+1|'\uff1d1+1|nor a full-width sign
          -|-|the dash for undefined
          -5|-5|a negative number
          +5.25|+5.25|a positive number
          -1,620|-1,620|a negative number with its thousands
          -14.5%|-14.5%|a negative percentage
          M1|M1|a ref
          6-QL|6-QL|a sign inside
          \"\"|\"\"|a blank cell
          """)
  void what_a_spreadsheet_would_calculate_gets_an_apostrophe(
      String cell, String escaped, String why) {
    assertThat(FormulaSigns.escaped(cell)).as(why).isEqualTo(escaped);
    assertThat(FormulaSigns.plain(escaped)).as("read again: " + why).isEqualTo(cell);
  }
}
