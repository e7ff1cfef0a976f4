package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.FIRST_VISIT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.FIRST_YEAR;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.NEXT_VISIT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.NEXT_VISIT_LONG_TERM;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.VISIT_WITH_PARENT_AFTER_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.VISIT_WITH_PARENT_BEFORE_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.CHILD_SEEN_WITHIN_1_WEEK_OF_PLACEMENT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.NEXT_VISIT_WITHIN_3_MONTHS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.NEXT_VISIT_WITHIN_6_WEEKS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.VISITS_WITH_PARENT_WITHIN_4_WEEKS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.WEEKLY_VISITS_WITH_PARENT_UNTIL_REVIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Due;
import uk.safeguarding.kernel.timetable.Limit;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Episode;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Stay;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewHeld;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitMade;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitOutcome;

/**
 * How often a looked-after child is to be visited. The clock starts anew with every move to another
 * carer. Regulation 28(3) is not asked, because no episode says that a child was placed with a
 * parent before the assessment.
 */
final class VisitClock {

  private VisitClock() {}

  /** Every limit that was missed, up to the last visit or the end. */
  static List<Finding> missed(PeriodOfCare period) {
    var missed = new ArrayList<Finding>();
    for (Stay stay : period.episodes().stays()) {
      LocalDate since = stay.from();
      boolean isFirst = true;
      for (Occasion visit : seen(period, stay)) {
        limit(period, stay, since, isFirst)
            .missed(visit.id().toString(), visit.on())
            .ifPresent(missed::add);
        since = visit.on();
        isFirst = false;
      }
      Episode next = stay.next();
      LocalDate until = next == null ? period.endedOn() : next.startedOn();
      if (until != null) {
        limit(period, stay, since, isFirst)
            .missed(next == null ? "end" : next.about(), until)
            .ifPresent(missed::add);
      }
    }
    return missed;
  }

  /** When the child is to be visited next. */
  static Due due(PeriodOfCare period) {
    Stay stay = period.episodes().stays().getLast();
    List<Occasion> visits = seen(period, stay);
    return visits.isEmpty()
        ? limit(period, stay, stay.from(), true).due()
        : limit(period, stay, visits.getLast().on(), false).due();
  }

  /** Only those at which the child was seen: the limit runs on after the others. */
  private static List<Occasion> seen(PeriodOfCare period, Stay stay) {
    return period
        .visits()
        .inOrder(
            visit -> visit.outcome() != VisitOutcome.CHILD_NOT_SEEN && stay.has(visit.visitedOn()),
            LookedAfterVisitMade::visitedOn);
  }

  private static Limit limit(PeriodOfCare period, Stay stay, LocalDate since, boolean isFirst) {
    Episode episode = period.episodes().on(since);
    if (episode.isWithParentUnder(LegalStatus.INTERIM_CARE_ORDER)) {
      LocalDate review = firstReview(period);
      return review == null || since.isBefore(review)
          ? new Limit(
              WEEKLY_VISITS_WITH_PARENT_UNTIL_REVIEW, VISIT_WITH_PARENT_BEFORE_REVIEW, since)
          : new Limit(VISITS_WITH_PARENT_WITHIN_4_WEEKS, VISIT_WITH_PARENT_AFTER_REVIEW, since);
    }
    if (isFirst) {
      return new Limit(CHILD_SEEN_WITHIN_1_WEEK_OF_PLACEMENT, FIRST_VISIT, since);
    }
    boolean isLongTerm =
        episode.placement().longTerm()
            && !episode.isWithParentUnder(LegalStatus.FULL_CARE_ORDER)
            && !since.isBefore(FIRST_YEAR.lastDay(stay.from()));
    return isLongTerm
        ? new Limit(NEXT_VISIT_WITHIN_3_MONTHS, NEXT_VISIT_LONG_TERM, since)
        : new Limit(NEXT_VISIT_WITHIN_6_WEEKS, NEXT_VISIT, since);
  }

  private static @Nullable LocalDate firstReview(PeriodOfCare period) {
    List<Occasion> reviews = period.reviews().inOrder(_ -> true, LookedAfterReviewHeld::heldOn);
    return reviews.isEmpty() ? null : reviews.getFirst().on();
  }
}
