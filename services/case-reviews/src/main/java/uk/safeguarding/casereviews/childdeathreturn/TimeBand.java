package uk.safeguarding.casereviews.childdeathreturn;

import java.time.LocalDate;
import java.util.Arrays;

/** How long after the death the panel met, in the bands of the return, in completed months. */
public enum TimeBand {
  UNDER_6_MONTHS(6),
  MONTHS_6_TO_7(8),
  MONTHS_8_TO_9(10),
  MONTHS_10_TO_11(12),
  MONTHS_12(12),
  OVER_12_MONTHS(Integer.MAX_VALUE);

  private final int upTo;

  TimeBand(int upTo) {
    this.upTo = upTo;
  }

  /** Counted from the death as its limit of 12 months is: to the day is twelve, a day more over. */
  static TimeBand between(LocalDate diedOn, LocalDate reviewedOn) {
    LocalDate twelve = diedOn.plusMonths(MONTHS_12.upTo);
    if (!reviewedOn.isBefore(twelve)) {
      return reviewedOn.equals(twelve) ? MONTHS_12 : OVER_12_MONTHS;
    }
    return Arrays.stream(values())
        .filter(band -> reviewedOn.isBefore(diedOn.plusMonths(band.upTo)))
        .findFirst()
        .orElseThrow();
  }
}
