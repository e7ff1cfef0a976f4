package uk.safeguarding.lookedafterchildren.pathwayplan;

import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.ASSESSMENT_CORRECTION_NEEDS_ASSESSMENT;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.NEEDS_ARE_ASSESSED_ONCE;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.NOTHING_AFTER_THE_END;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.PLANNING_STARTS_ONCE;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.PLAN_ENDS_ONCE;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.PLAN_IS_AUTHORISED_ONCE;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.PLAN_MUST_STAND;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.REVIEW_NEEDS_AUTHORISED_PLAN;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanRule.WITHDRAWAL_NEEDS_REVIEW;

import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.AuthorisePathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CompleteNeedsAssessment;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectNeedsAssessment;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanAuthorisation;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanEnd;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanning;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.EndPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.PathwayPlanCommand;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.ReviewPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.StartPathwayPlanning;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.WithdrawPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.WithdrawPathwayPlanReview;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.NeedsAssessmentCompleted;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.NeedsAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorisationCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorised;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEndCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEnded;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEvent;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewed;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanWithdrawn;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningStarted;

/** The one fact that a command adds to a pathway plan, or the rule that refuses it. */
final class PathwayPlanDecision {

  private PathwayPlanDecision() {}

  static PathwayPlanEvent of(PathwayPlan now, PathwayPlanCommand command) {
    PLAN_MUST_STAND.require(!now.withdrawn());
    return switch (command) {
      case StartPathwayPlanning it -> {
        PLANNING_STARTS_ONCE.require(now.start() == null);
        yield new PathwayPlanningStarted(
            it.plan(),
            it.child(),
            it.age(),
            it.careLeaver(),
            it.sixteenIn(),
            it.becameEligibleOn());
      }
      case CorrectPathwayPlanning it ->
          new PathwayPlanningCorrected(
              it.plan(), child(now), it.careLeaver(), it.becameEligibleOn());
      case CompleteNeedsAssessment it -> {
        NEEDS_ARE_ASSESSED_ONCE.require(now.assessedOn() == null);
        yield new NeedsAssessmentCompleted(it.plan(), child(now), it.assessedOn());
      }
      case CorrectNeedsAssessment it -> {
        ASSESSMENT_CORRECTION_NEEDS_ASSESSMENT.require(now.assessedOn() != null);
        yield new NeedsAssessmentCorrected(it.plan(), child(now), it.assessedOn());
      }
      case AuthorisePathwayPlan it -> {
        PLAN_IS_AUTHORISED_ONCE.require(now.authorisation() == null);
        yield new PathwayPlanAuthorised(
            it.plan(), child(now), it.authorisedOn(), it.personalAdviser());
      }
      case CorrectPathwayPlanAuthorisation it -> {
        AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION.require(now.authorisation() != null);
        yield new PathwayPlanAuthorisationCorrected(
            it.plan(), child(now), it.authorisedOn(), it.personalAdviser());
      }
      case ReviewPathwayPlan it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!now.reviews().knows(it.review()));
        REVIEW_NEEDS_AUTHORISED_PLAN.require(now.authorisation() != null);
        yield new PathwayPlanReviewed(
            it.plan(), child(now), it.review(), it.heldOn(), it.outcome());
      }
      case WithdrawPathwayPlanReview it -> {
        WITHDRAWAL_NEEDS_REVIEW.require(now.reviews().stands(it.review()));
        yield new PathwayPlanReviewWithdrawn(it.plan(), child(now), it.review(), it.reason());
      }
      case EndPathwayPlan it -> {
        PLAN_ENDS_ONCE.require(now.ended() == null);
        yield new PathwayPlanEnded(it.plan(), child(now), it.ended(), it.reason());
      }
      case CorrectPathwayPlanEnd it -> {
        END_CORRECTION_NEEDS_END.require(now.ended() != null);
        yield new PathwayPlanEndCorrected(it.plan(), child(now), it.ended(), it.reason());
      }
      case WithdrawPathwayPlan it -> new PathwayPlanWithdrawn(it.plan(), child(now), it.reason());
    };
  }

  private static ChildRef child(PathwayPlan now) {
    return now.begun().child();
  }

  /** Refuses a plan as it would be after an event. */
  static void requireOrder(PathwayPlan after) {
    PathwayPlanAuthorised authorisation = after.authorisation();
    List<Occasion> reviews = after.reviewsInOrder();
    REVIEW_NEEDS_AUTHORISED_PLAN.require(
        reviews.isEmpty()
            || (authorisation != null
                && !reviews.getFirst().on().isBefore(authorisation.authorisedOn())));
    KnownDay ended = after.ended();
    if (ended != null) {
      NOTHING_AFTER_THE_END.require(
          Stream.of(
                  Stream.ofNullable(after.assessedOn()),
                  Stream.ofNullable(authorisation).map(PathwayPlanAuthorised::authorisedOn),
                  reviews.stream().map(Occasion::on))
              .flatMap(days -> days)
              .noneMatch(day -> day.isAfter(ended.latest())));
    }
  }
}
