package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.RECORD_OF_VISIT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.CHILD_IS_HEARD_AT_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.VISIT_RECORDED_WITHIN_5_WORKING_DAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Limit;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewHeld;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitMade;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;

/** Where a period of care as it now stands differs from practice. */
final class PeriodFindings {

  private PeriodFindings() {}

  static List<Finding> of(PeriodOfCare period) {
    PeriodOfCareStarted start = period.start();
    if (start == null || period.status() == PeriodOfCare.Status.WITHDRAWN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    // Regulation 48 replaces the limits of visits and reviews for short breaks.
    if (!start.legalStatus().isShortBreak()) {
      findings.addAll(VisitClock.missed(period));
      findings.addAll(ReviewClock.missed(period));
    }
    findings.addAll(PlacementFindings.of(period));
    writtenUpLate(period).forEach(findings::add);
    unheard(period).forEach(findings::add);
    return findings;
  }

  private static Stream<Finding> writtenUpLate(PeriodOfCare period) {
    return period.visits().inOrder(_ -> true, LookedAfterVisitMade::visitedOn).stream()
        .flatMap(
            visit ->
                new Limit(VISIT_RECORDED_WITHIN_5_WORKING_DAYS, RECORD_OF_VISIT, visit.on())
                        .missed(visit.id().toString(), period.visits().get(visit.id()).recordedOn())
                        .stream());
  }

  private static Stream<Finding> unheard(PeriodOfCare period) {
    return period
        .reviews()
        .inOrder(
            review -> review.participation().leavesChildUnheard(), LookedAfterReviewHeld::heldOn)
        .stream()
        .map(review -> Finding.of(CHILD_IS_HEARD_AT_REVIEW, review.id().toString(), null));
  }
}
