package uk.safeguarding.agencyreturns.formats.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.kernel.Quarter;

class QuarterTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-Q2           | as our own files write it
          2018 q2           | in lower case
          2018Q2            | in one
          Q2 2018-19        | the year after
          Q2 2018/19        | with a stroke
          Q2, 2018/2019     | in full
          Q2 18/19          | in short
          2018/19 Q2        | the year before
          2018-19-Q2        | joined
          Quarter 2 2018-19 | in words
          Qtr 2, 2018-19    | shortened
          """)
  void a_quarter_is_known_however_it_is_written(String written, String why) {
    assertThat(QuarterText.parse(written)).as(why).isEqualTo(new Quarter(2018, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q2 2018",
        "Q2",
        "2018",
        "2018-19",
        "2018-Q5",
        "2018-Q0",
        "Q2 2018-20",
        "Q2 2019-18",
        "2018-10",
        "Jul-Sep 2018",
        "1799-Q1",
        "",
        "Q22018-19"
      })
  void what_may_be_meant_otherwise_is_none(String written) {
    assertThat(QuarterText.parse(written)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Q4 1999-00,1999-Q4", "Q1 00/01,2000-Q1", "Q1 1999/2000,1999-Q1"})
  void the_turn_of_a_century_is_a_year_like_another(String written, String quarter) {
    assertThat(QuarterText.parse(written)).isEqualTo(Quarter.parse(quarter));
  }
}
