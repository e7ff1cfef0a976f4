package uk.safeguarding.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  @ParameterizedTest(name = "{0}/{1} to {2} places is {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5       | 2   | 0 | 3     | half goes away from zero
          -5      | 2   | 0 | -3    | on both sides
          7       | 2   | 0 | 4     | and not to the even neighbour
          249999  | 100000 | 0 | 2  | just under half
          -249999 | 100000 | 0 | -2 | just under half, below zero
          1       | 3   | 1 | 0.3   | a third
          2       | 3   | 1 | 0.7   | two thirds
          1323    | 20  | 1 | 66.2  | 66.15, which binary numbers hold as less
          -1      | 3   | 0 | 0     | no minus zero
          1440    | 1   | 0 | 1440  | no exponent
          """)
  void rounding_is_half_away_from_zero(
      long numerator, long denominator, int decimals, String rounded, String why) {
    assertThat(fraction(numerator, denominator).rounded(decimals)).hasToString(rounded);
  }

  @Test
  void nothing_is_lost_on_the_way() {
    Fraction third = fraction(1, 3);
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(third.times(Fraction.of(3)).minus(Fraction.ONE).isZero()).isTrue();
    assertThat(Fraction.of(7).dividedBy(fraction(-7, 2))).isEqualTo(Fraction.of(-2));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14.50 | 14.5 | trailing noughts say nothing
          1.4E3 | 1400 | written with an exponent
          0     | 0    | nothing
          -0.25 | -0.25 | below zero
          """)
  void a_decimal_is_taken_and_given_back(String given, String decimal, String why) {
    assertThat(Fraction.of(new BigDecimal(given)).toDecimal()).hasToString(decimal);
  }

  @Test
  void what_has_no_value_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> fraction(1, 0));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
  }

  private static Fraction fraction(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }
}
