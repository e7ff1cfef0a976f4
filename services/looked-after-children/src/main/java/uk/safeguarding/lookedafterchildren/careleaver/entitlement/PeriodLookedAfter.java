package uk.safeguarding.lookedafterchildren.careleaver.entitlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period for which a child was looked after.
 *
 * @param endedOn the day on which it ceased; null while it lasts
 * @param shortBreak whether it is one of a planned series of short placements, after each of which
 *     the child returned to a parent
 */
public record PeriodLookedAfter(
    LocalDate startedOn, @Nullable LocalDate endedOn, boolean shortBreak) {

  /** Longer than this, a placement counts even in a planned series. */
  private static final int SHORT_BREAK_WEEKS = 4;

  boolean counts() {
    return !shortBreak
        || endedOn == null
        || endedOn.isAfter(startedOn.plusWeeks(SHORT_BREAK_WEEKS));
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(startedOn) && (endedOn == null || day.isBefore(endedOn));
  }

  /** Whether it reached a day at all, if only to cease on it. */
  boolean reaches(LocalDate day) {
    return endedOn == null || !endedOn.isBefore(day);
  }
}
