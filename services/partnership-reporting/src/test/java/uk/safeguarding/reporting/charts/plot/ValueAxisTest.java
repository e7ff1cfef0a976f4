package uk.safeguarding.reporting.charts.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.charts.model.ValueFormat;

class ValueAxisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # values        | decimals | percent | ticks                             | why
          11.9 23.6       | 1        | true    | 10% 12% 14% 16% 18% 20% 22% 24%   | far from zero, so not from zero
          3 23            | 0        | false   | 0 5 10 15 20 25                   | near to zero, so from zero
          997 1754        | 0        | false   | 800 1,000 1,200 1,400 1,600 1,800 | thousands have commas
          0 100           | 1        | true    | 0% 20% 40% 60% 80% 100%           | a percentage ends at 100
          0 0             | 0        | false   | 0 1 2                             | equal values need some room
          100 100         | 1        | true    | 90% 92% 94% 96% 98% 100%          | nothing is more than all
          7 7             | 0        | false   | 5 6 7 8 9                         | equal values stand in the middle
          1 2             | 0        | false   | 1 2                               | a count has no half
          1.1 1.3         | 1        | false   | 1.1 1.2 1.3                       | no finer than the values are written
          -5.5 3.2        | 1        | false   | -6 -4 -2 0 2 4                    | below zero
          0 99999999      | 0        | false   | 0 20m 40m 60m 80m 100m            | millions are shortened
          1 2000000000000 | 0        | false   | 0 500,000m 1,000,000m 1,500,000m 2,000,000m | whatever their size
          """)
  void ticks_are_round_numbers_that_hold_all_values(
      String values, int decimals, boolean percent, String ticks, String why) {
    var axis =
        ValueAxis.of(
            Stream.of(values.split(" ")).map(BigDecimal::new).toList(),
            new ValueFormat(decimals, percent),
            8);

    assertThat(axis.ticks().stream().map(axis::text))
        .as(why)
        .containsExactly(ticks.strip().split(" "));
  }

  @ParameterizedTest
  @CsvSource({"5", "6", "8"})
  void there_are_no_more_steps_than_have_room(int steps) {
    var axis =
        ValueAxis.of(
            List.of(new BigDecimal("13"), new BigDecimal("8765")), ValueFormat.count(), steps);

    assertThat(axis.ticks()).hasSizeBetween(3, steps + 1);
  }
}
