package uk.safeguarding.reporting.signals.targets;

import java.math.BigDecimal;
import java.util.List;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Better;

/** Which values meet a target: those at or above it where higher is better, else at or below. */
record Side(Fraction target, boolean higherIsBetter) {

  static Side of(BigDecimal target, Better better) {
    return new Side(Fraction.of(target), better == Better.HIGHER);
  }

  boolean meets(Fraction value) {
    int compared = value.compareTo(target);
    return higherIsBetter ? compared >= 0 : compared <= 0;
  }

  /** Whether everything between two bounds meets the target, nothing does, or some of it. */
  Assurance between(Fraction lowest, Fraction highest) {
    boolean low = meets(lowest);
    boolean high = meets(highest);
    if (low && high) {
      return Assurance.WILL_MEET;
    }
    return low || high ? Assurance.MAY_OR_MAY_NOT : Assurance.WILL_NOT;
  }

  Assurance all(List<Fraction> values) {
    long met = values.stream().filter(this::meets).count();
    if (met == values.size()) {
      return Assurance.WILL_MEET;
    }
    return met == 0 ? Assurance.WILL_NOT : Assurance.MAY_OR_MAY_NOT;
  }
}
