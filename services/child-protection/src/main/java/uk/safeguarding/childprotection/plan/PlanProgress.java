package uk.safeguarding.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitMade;
import uk.safeguarding.childprotection.plan.events.CoreGroupHeld;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.plan.reviews.ReviewDecision;
import uk.safeguarding.childprotection.plan.visits.VisitOutcome;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.kernel.timetable.Occasions;

/** What happened under a plan: visits, core groups and reviews that stand. */
record PlanProgress(
    Occasions<ChildProtectionVisitMade> visits,
    Occasions<CoreGroupHeld> coreGroups,
    Occasions<ReviewChildProtectionConferenceHeld> reviews) {

  static final PlanProgress NONE =
      new PlanProgress(Occasions.none(), Occasions.none(), Occasions.none());

  PlanProgress withVisits(Occasions<ChildProtectionVisitMade> now) {
    return new PlanProgress(now, coreGroups, reviews);
  }

  PlanProgress withCoreGroups(Occasions<CoreGroupHeld> now) {
    return new PlanProgress(visits, now, reviews);
  }

  PlanProgress withReviews(Occasions<ReviewChildProtectionConferenceHeld> now) {
    return new PlanProgress(visits, coreGroups, now);
  }

  /** Only those at which the child was seen: the limit runs on after the others. */
  List<Occasion> visitsInOrder() {
    return visits.inOrder(
        visit -> visit.outcome() != VisitOutcome.CHILD_NOT_SEEN,
        ChildProtectionVisitMade::visitedOn);
  }

  List<Occasion> coreGroupsInOrder() {
    return coreGroups.inOrder(_ -> true, CoreGroupHeld::heldOn);
  }

  List<Occasion> reviewsInOrder() {
    return reviews.inOrder(_ -> true, ReviewChildProtectionConferenceHeld::heldOn);
  }

  /** Whether a review that stands decided, by this day, that the plan ends. */
  boolean endWasDecidedBy(LocalDate day) {
    return reviews.standing().values().stream()
        .anyMatch(
            review ->
                review.decision() == ReviewDecision.PLAN_ENDS && !review.heldOn().isAfter(day));
  }

  /** Whether everything lies between two days, both included. */
  boolean liesWithin(LocalDate start, @Nullable LocalDate end) {
    return Stream.of(
            visits.inOrder(_ -> true, ChildProtectionVisitMade::visitedOn),
            coreGroupsInOrder(),
            reviewsInOrder())
        .flatMap(List::stream)
        .map(Occasion::on)
        .allMatch(day -> !day.isBefore(start) && (end == null || !day.isAfter(end)));
  }
}
