package uk.safeguarding.reporting.counted;

import uk.safeguarding.kernel.ReportingPeriod;

/** How the facts of a count are counted in a period. */
public enum Way {
  /** How often it happened in the months of the period. */
  HAPPENED,
  /** Once in the period, however often. */
  ONCE,
  /** Whatever stands at its last midnight. */
  STANDING,
  /** Whatever has a day in it: it reaches into the period, or begins in it. */
  AT_ANY_TIME;

  /** How many there are. */
  public int number(CountedFacts facts, String count, ReportingPeriod period) {
    return switch (this) {
      case HAPPENED -> facts.happened(count, period);
      case ONCE -> facts.onceIn(count, period);
      case STANDING -> facts.standing(count, period);
      case AT_ANY_TIME -> facts.atAnyTime(count, period);
    };
  }
}
