package uk.safeguarding.reporting.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as unlikely to be chance, around a centre of 10 and limits of 4 and 16. */
class RulesTest {
  private static final Limits LIMITS =
      new Limits(
          uk.safeguarding.reporting.figures.Fraction.of(10),
          uk.safeguarding.reporting.figures.Fraction.of(4),
          uk.safeguarding.reporting.figures.Fraction.of(16),
          12);

  /** What is found is written rule, side, places from 0. */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9 17              | OUTSIDE high 1                 | beyond the upper limit
          9 3               | OUTSIDE low 1                  | beyond the lower limit
          9 16 11 4         |                                | on a limit is not beyond it
          11 12 11 12 11 12 11 | RUN high 0 1 2 3 4 5 6      | seven on one side
          11 12 11 12 11 12 |                                | six are not enough
          9 8 9 8 9 8 9 8   | RUN low 0 1 2 3 4 5 6 7        | eight below
          11 12 11 10 12 11 12 11 | RUN high 0 1 2 4 5 6 7   | on the centre neither counts nor ends the run
          11 12 11 10 12 11 12 |                             | six and one on the centre are six
          11 12 11 12 11 12 10 |                             | and at the end too
          11 12 11 9 12 11 12 11 |                           | one on the other side ends it
          10 10 10 10 10 10 10 |                             | all on the centre are on no side
          9 8 9 8 9 8 9 11 12 | RUN low 0 1 2 3 4 5 6        | a run that is over stays found
          7 8 9 10 11 12 13 | TREND high 0 1 2 3 4 5 6       | seven rising, six rises
          7 8 9 10 11 12    |                                | six rising
          13 12 11 10 9 8 7 | TREND low 0 1 2 3 4 5 6        | seven falling
          7 8 8 9 10 11 12 13 | TREND high 0 1 3 4 5 6 7     | no change neither counts nor ends the trend
          7 8 9 9 10 11 12  |                                | six different values
          7 8 9 8 10 11 12 13 |                              | one step back ends it
          8 7 8 9 10 11 12 13 | TREND high 1 2 3 4 5 6 7     | it begins at the turn
          10 15 15 10       | TWO_OF_THREE high 1 2, TWO_OF_THREE high 1 2 | two side by side, in two windows
          15 10 15          | TWO_OF_THREE high 0 2          | with one between
          5 10 5            | TWO_OF_THREE low 0 2           | below as well
          15 10 10 15       |                                | two of four
          15 10 5           |                                | on opposite sides
          14 10 14          |                                | just at two thirds is not in the outer third
          15 17 10          | OUTSIDE high 1, TWO_OF_THREE high 0 1 | beyond the limit is in it too
          """)
  void patterns_are_found(String written, String expected, String why) {
    var values = SeriesFixture.points(written).stream().map(Point::known).toList();
    String found =
        Rules.find(values, LIMITS).stream()
            .map(
                it ->
                    "%s %s %s"
                        .formatted(
                            it.rule(),
                            it.high() ? "high" : "low",
                            it.members().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" "))))
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          99 1 99 1  | without limits nothing is outside
          """)
  void a_run_chart_knows_runs_and_trends_only(String written, String why) {
    var values = SeriesFixture.points(written).stream().map(Point::known).toList();
    var median = new Limits(LIMITS.centre(), null, null, 12);
    assertThat(Rules.find(values, median)).as(why).isEmpty();
    assertThat(Rules.find(values, LIMITS)).as("with limits they would be").isNotEmpty();
  }
}
