package uk.safeguarding.synthetic.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.PeriodOfCare;

/**
 * The year of a return, 1 April to 31 March.
 *
 * @param year the financial year
 * @param asOf the day up to which things were told: its last, or an earlier one where the year has
 *     not ended
 */
record CollectionYear(FinancialYear year, LocalDate asOf) {

  /** The calendar year in which the collection ends: 2018 of 2017-18. */
  int ends() {
    return year.lastDay().getYear();
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(year.firstDay()) && !day.isAfter(asOf);
  }

  /** Whether something that began before the end of the year reached into it. */
  boolean isReachedBy(@Nullable LocalDate end) {
    return end == null || !end.isBefore(year.firstDay());
  }

  /** The periods of care with an episode in the year. */
  List<PeriodOfCare> periods(Life life) {
    return life.all(PeriodOfCare.class).stream()
        .filter(period -> isReachedBy(period.endedOn()))
        .toList();
  }

  /** Whether somebody is looked after without a break from the first to the last day. */
  boolean isContinuouslyLookedAfter(Life life) {
    List<PeriodOfCare> periods = periods(life);
    return !periods.isEmpty() && periods.stream().allMatch(this::isWholeYear);
  }

  private boolean isWholeYear(PeriodOfCare period) {
    LocalDate end = period.endedOn();
    return !period.startedOn().isAfter(year.firstDay())
        && (end == null || end.isEqual(year.lastDay()));
  }
}
