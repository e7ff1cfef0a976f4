package uk.safeguarding.reporting.figures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.Source;
import uk.safeguarding.reporting.indicators.ChangeFrom;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.Rounding;

class TwelveMonthsTest {

  /** A month is written value, or numerator/denominator=value, or "-" when undefined. */
  @ParameterizedTest(name = "{0} {1}: {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FLOW       | 1 2                 | 2    |      | 2    | 2 | one and a half goes up
          FLOW       | 1 2 2               | 2    |      | 2    | 3 | 1.67
          FLOW       | 1 1 2               | 1    |      | 2    | 3 | 1.33
          FLOW       | 4 - 6               | 5    |      | 6    | 2 | what is undefined is skipped, not a zero
          FLOW       | 4 0 5               | 3    |      | 5    | 3 | a zero is a month
          FLOW       | - -                 |      |      |      | 0 | nothing to average
          PERCENTAGE | 33.3 33.4           | 33.4 |      | 33.4 | 2 | 33.35 goes up; no counts, nothing pooled
          PERCENTAGE | 1/10=10.0 90/100=90.0 | 50.0 | 82.7 | 90.0 | 2 | months weigh alike, pooled by size
          PERCENTAGE | 1/10=10.0 90.0      | 50.0 | 10.0 | 90.0 | 2 | pooled over the months with counts
          PERCENTAGE | 0/0=- 90/100=90.0   | 90.0 | 90.0 | 90.0 | 1 | nothing to share is no zero per cent
          PERCENTAGE | 0/0=- 0/0=-         |      |      |      | 0 | nothing at all
          RATE       | 10/1000=100 30/3000=100 | 100 | 100 | 100 | 2 | per 10,000
          """)
  void months_are_averaged_pooled_and_the_highest_found(
      Kind kind,
      String months,
      @Nullable BigDecimal average,
      @Nullable BigDecimal pooled,
      @Nullable BigDecimal maximum,
      int monthsAveraged,
      String why) {
    int decimals = kind == Kind.PERCENTAGE ? 1 : 0;
    var rounding = new Rounding(ChangeFrom.DISPLAYED, decimals, decimals);
    List<Figure> figures =
        Arrays.stream(months.split(" ", -1)).map(TwelveMonthsTest::figure).toList();
    var twelve = TwelveMonths.of(kind, rounding, figures);
    assertThat(twelve.average12()).isEqualTo(average);
    assertThat(twelve.pooledAverage12()).isEqualTo(pooled);
    assertThat(twelve.maximum12()).isEqualTo(maximum);
    assertThat(twelve.monthsAveraged()).isEqualTo(monthsAveraged);
  }

  private static Figure figure(String written) {
    List<String> parts = List.of(written.split("[/=]", -1));
    @Nullable BigDecimal value = number(parts.getLast());
    return new Figure(
        value,
        null,
        value == null ? null : Fraction.of(value),
        parts.size() == 3 ? number(parts.get(0)) : null,
        parts.size() == 3 ? number(parts.get(1)) : null,
        null,
        value == null ? null : Source.REPORTED,
        false,
        value == null ? Missing.UNDEFINED : null);
  }

  private static @Nullable BigDecimal number(String written) {
    return written.equals("-") ? null : new BigDecimal(written);
  }
}
