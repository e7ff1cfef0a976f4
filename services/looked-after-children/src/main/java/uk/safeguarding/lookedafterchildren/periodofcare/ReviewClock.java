package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.FIRST_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.NEXT_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.SECOND_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.FIRST_REVIEW_WITHIN_20_WORKING_DAYS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.NEXT_REVIEW_WITHIN_6_MONTHS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.SECOND_REVIEW_WITHIN_3_MONTHS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Due;
import uk.safeguarding.kernel.timetable.Limit;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewHeld;

/** How often a looked-after child's case is to be reviewed. */
final class ReviewClock {

  private ReviewClock() {}

  /** Every limit that was missed, up to the last review or the end. */
  static List<Finding> missed(PeriodOfCare period) {
    var missed = new ArrayList<Finding>();
    List<Occasion> reviews = held(period);
    for (int i = 0; i < reviews.size(); i++) {
      Occasion review = reviews.get(i);
      limit(period, reviews.subList(0, i))
          .missed(review.id().toString(), review.on())
          .ifPresent(missed::add);
    }
    LocalDate until = period.endedOn();
    if (until != null) {
      limit(period, reviews).missed("end", until).ifPresent(missed::add);
    }
    return missed;
  }

  /** When the case is to be reviewed next. */
  static Due due(PeriodOfCare period) {
    return limit(period, held(period)).due();
  }

  private static List<Occasion> held(PeriodOfCare period) {
    return period.reviews().inOrder(_ -> true, LookedAfterReviewHeld::heldOn);
  }

  private static Limit limit(PeriodOfCare period, List<Occasion> before) {
    return switch (before.size()) {
      case 0 ->
          new Limit(FIRST_REVIEW_WITHIN_20_WORKING_DAYS, FIRST_REVIEW, period.begun().startedOn());
      case 1 -> new Limit(SECOND_REVIEW_WITHIN_3_MONTHS, SECOND_REVIEW, before.getLast().on());
      default -> new Limit(NEXT_REVIEW_WITHIN_6_MONTHS, NEXT_REVIEW, before.getLast().on());
    };
  }
}
