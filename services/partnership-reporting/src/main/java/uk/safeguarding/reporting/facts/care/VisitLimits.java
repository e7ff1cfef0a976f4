package uk.safeguarding.reporting.facts.care;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * How soon a child must be visited next, by the Care Planning Regulations 2010, regulation 28:
 * within a week of coming to live with somebody, then every six weeks, or every three months after
 * a year of a long-term placement; with a parent under an interim care order every week until the
 * first review, and then every four.
 *
 * @param cameOn when the child came to live where it lives
 * @param reviews the days of the reviews of this period of care
 */
record VisitLimits(LocalDate cameOn, List<LocalDate> reviews) {

  private static final Period WEEK = Period.ofWeeks(1);
  private static final Period FOUR_WEEKS = Period.ofWeeks(4);
  private static final Period SIX_WEEKS = Period.ofWeeks(6);
  private static final Period THREE_MONTHS = Period.ofMonths(3);

  /** The last day in time for the first visit after the child came. */
  LocalDate first(Stay stay) {
    return isWatched(stay) ? cameOn.plus(watched(cameOn)) : cameOn.plus(WEEK);
  }

  /** The last day in time for the visit after one. */
  LocalDate after(LocalDate visit, Stay stay) {
    if (isWatched(stay)) {
      return visit.plus(watched(visit));
    }
    boolean rarely =
        stay.isLongTerm()
            && !visit.isBefore(cameOn.plusYears(1))
            && !(stay.isWithParents() && stay.isUnder("FULL_CARE_ORDER"));
    return visit.plus(rarely ? THREE_MONTHS : SIX_WEEKS);
  }

  private static boolean isWatched(Stay stay) {
    return stay.isWithParents() && stay.isUnder("INTERIM_CARE_ORDER");
  }

  private Period watched(LocalDate since) {
    return reviews.stream().anyMatch(day -> !day.isAfter(since)) ? FOUR_WEEKS : WEEK;
  }
}
