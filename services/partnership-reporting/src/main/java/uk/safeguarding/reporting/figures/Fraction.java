package uk.safeguarding.reporting.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact rational number, so that rounding happens once, at the end; in JSON a decimal of 16
 * digits. In lowest terms, the denominator positive.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  public static final Fraction ZERO = of(BigDecimal.ZERO);
  public static final Fraction ONE = of(BigDecimal.ONE);

  public Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("the denominator " + denominator + " is not positive");
    }
    // Most are whole numbers, and a long series has thousands of them.
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger common = numerator.gcd(denominator);
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  public static Fraction of(BigDecimal value) {
    BigInteger unscaled = value.unscaledValue();
    return value.scale() >= 0
        ? new Fraction(unscaled, BigInteger.TEN.pow(value.scale()))
        : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
  }

  public static Fraction of(long whole) {
    return of(BigDecimal.valueOf(whole));
  }

  public boolean isZero() {
    return numerator.signum() == 0;
  }

  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction absolute() {
    return new Fraction(numerator.abs(), denominator);
  }

  /** The quotient; dividing by zero is a bug of the caller, who knows what it would mean. */
  public Fraction dividedBy(Fraction other) {
    if (other.isZero()) {
      throw new ArithmeticException(this + " divided by zero");
    }
    BigInteger sign = BigInteger.valueOf(other.numerator.signum());
    return new Fraction(
        numerator.multiply(other.denominator).multiply(sign),
        denominator.multiply(other.numerator.abs()));
  }

  /** Half away from zero, with exactly so many decimal places. */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** For showing beside a rounded value: 16 digits, never in exponent notation. */
  @JsonValue
  public BigDecimal toDecimal() {
    BigDecimal value =
        new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
            .stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  @Override
  public int compareTo(Fraction other) {
    if (denominator.equals(other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
