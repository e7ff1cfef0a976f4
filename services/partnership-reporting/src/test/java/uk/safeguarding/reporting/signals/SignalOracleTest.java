package uk.safeguarding.reporting.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random series against a second calculation. */
class SignalOracleTest {
  private static final int SERIES = 3_000;

  @ParameterizedTest
  @ValueSource(strings = {"M1", "EH2"})
  void the_latest_point_of_random_series_is_judged_as_a_second_calculation_does(String ref) {
    var random = new Random(20181031);
    var seen = new TreeMap<Signal, Integer>();
    for (int i = 0; i < SERIES; i++) {
      String written = series(random);
      double[] values = values(written);
      Assessment assessment = SeriesFixture.assess(ref, written);
      var oracle = new SignalOracle(values, ref.equals("EH2"));
      int expected = oracle.latest();
      if (expected == 9) {
        continue;
      }
      Limits limits = Objects.requireNonNull(assessment.limits());
      assertThat(limits.centre().toDecimal().doubleValue())
          .isCloseTo(oracle.centre(), within(1e-9));
      assertThat(assessment.signal()).as(written).isEqualTo(signal(expected));
      seen.merge(assessment.signal(), 1, Integer::sum);
    }
    assertThat(seen).as("every kind of series was tried").hasSize(3);
    assertThat(seen).allSatisfy((_, times) -> assertThat(times).isGreaterThan(SERIES / 30));
  }

  @Test
  void the_oracle_knows_limits_too() {
    Limits limits = Objects.requireNonNull(SeriesFixture.assess("M1", "10 12 9 15 11").limits());
    double reach = new SignalOracle(values("10 12 9 15 11"), false).reach();
    assertThat(Objects.requireNonNull(limits.upper()).toDecimal().doubleValue())
        .isCloseTo(11.4 + reach, within(1e-9));
  }

  /** Three to thirty values around twenty, some with a drift or a jump, many of them equal. */
  private static String series(Random random) {
    int length = 3 + random.nextInt(28);
    int jumpAt = random.nextInt(length);
    int jump = random.nextInt(5) - 2;
    double drift = random.nextInt(3) == 0 ? random.nextDouble() - 0.5 : 0;
    int spread = 1 + random.nextInt(6);
    return IntStream.range(0, length)
        .mapToObj(
            i -> 20 + random.nextInt(spread + 1) + (i >= jumpAt ? jump : 0) + Math.round(drift * i))
        .map(value -> BigDecimal.valueOf(Math.max(6, value)).toPlainString())
        .collect(Collectors.joining(" "));
  }

  private static double[] values(String written) {
    return java.util.Arrays.stream(written.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static Signal signal(int way) {
    return switch (way) {
      case 1 -> Signal.UNUSUALLY_HIGH;
      case -1 -> Signal.UNUSUALLY_LOW;
      default -> Signal.NO_SIGNIFICANT_CHANGE;
    };
  }
}
