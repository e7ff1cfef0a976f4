package uk.safeguarding.lookedafterchildren.careleaver.entitlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts on which a young person's category rests. They are asked, answered and forgotten: days
 * counted from a birthday would tell it.
 *
 * @param periods for which the young person was looked after; they do not overlap
 * @param careOrder whether a care order is in force
 * @param detention in which the young person was on the 16th birthday; null where in none
 * @param returnedHomeOn the day on which the young person went to live with a parent, which has not
 *     broken down since; null where there is none
 * @param specialGuardianship whether a special guardianship order was made while looked after
 * @param educationOrTraining whether in a programme of education or training that was agreed
 * @param supportRequested whether the young person asked for support to go on or begin again
 */
public record CareHistory(
    List<PeriodLookedAfter> periods,
    boolean careOrder,
    @Nullable Detention detention,
    @Nullable LocalDate returnedHomeOn,
    boolean specialGuardianship,
    boolean educationOrTraining,
    boolean supportRequested) {

  public CareHistory {
    periods = List.copyOf(periods);
  }

  boolean isLookedAfter(LocalDate day) {
    return periods.stream().anyMatch(each -> each.counts() && each.covers(day));
  }

  /** Full days looked after from one day on and before another. */
  long days(LocalDate from, LocalDate before) {
    return periods.stream()
        .filter(PeriodLookedAfter::counts)
        .mapToLong(each -> Math.max(0, days(each, from, before)))
        .sum();
  }

  private static long days(PeriodLookedAfter period, LocalDate from, LocalDate before) {
    LocalDate ended = period.endedOn();
    LocalDate last = ended == null || ended.isAfter(before) ? before : ended;
    return ChronoUnit.DAYS.between(
        period.startedOn().isBefore(from) ? from : period.startedOn(), last);
  }

  /** Whether looked after at some time from one day on and before another. */
  boolean wasLookedAfter(LocalDate from, LocalDate before) {
    return periods.stream()
        .anyMatch(each -> each.counts() && each.reaches(from) && each.startedOn().isBefore(before));
  }

  /** Whether at home with a parent for six months by this day, so that it is no care leaver's. */
  boolean isSettledAtHome(LocalDate day) {
    return returnedHomeOn != null && !day.isBefore(returnedHomeOn.plusMonths(6));
  }
}
