package uk.safeguarding.reporting.figures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.figures.Source;

class TrendTest {

  @ParameterizedTest(name = "{0} to {1}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1441 | 1620 | 12   | up    | contacts, September to October 2018
          200  | 201  | 1    | up    | half a per cent goes away from zero
          200  | 199  | -1   | down  | on both sides
          1000 | 1004 | 0    | level | 0.4% is displayed as 0
          1000 | 996  | 0    | level | and -0.4% too, without a minus
          1000 | 1005 | 1    | up    | 0.5% is displayed as 1
          8    | 9    | 13   | up    | 12.5%
          5    | 5    | 0    | level | no change
          5    | 0    | -100 | down  | to nothing is all of it
          0    | 5    |      |       | from zero nothing is a percentage
          0    | 0    |      |       | not even no change
               | 5    |      |       | the earlier month is missing
          5    |      |      |       | the latest month is missing
          3    | 1000 | 33233 | up   | large, and still whole
          """)
  void a_change_is_in_whole_per_cent_of_the_earlier_value(
      @Nullable BigDecimal before,
      @Nullable BigDecimal now,
      @Nullable BigDecimal change,
      @Nullable String direction,
      String why) {
    Trend trend = Trend.of(figure(now), figure(before), Figure.NOT_SUPPLIED);
    assertThat(trend.changeOnMonthPercent()).isEqualTo(change);
    assertThat(trend.changeOnYearPercent()).isNull();
    assertThat(trend.direction())
        .isEqualTo(
            direction == null ? null : Direction.valueOf(direction.toUpperCase(Locale.ROOT)));
  }

  private static Figure figure(@Nullable BigDecimal value) {
    return value == null
        ? Figure.NOT_SUPPLIED
        : new Figure(
            value, null, Fraction.of(value), value, null, null, Source.REPORTED, false, null);
  }
}
