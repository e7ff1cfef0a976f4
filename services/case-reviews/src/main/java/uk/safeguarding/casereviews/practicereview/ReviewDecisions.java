package uk.safeguarding.casereviews.practicereview;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.events.ChairDecidedOnReview;
import uk.safeguarding.casereviews.practicereview.events.ChairDecisionOnReviewCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecided;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewWithdrawn;

/**
 * What was decided about a case.
 *
 * @param decided by the sub-group or the partners, corrections included
 * @param chair what the independent chair decided, corrections included; it prevails
 */
record ReviewDecisions(
    @Nullable PracticeReviewDecided decided, @Nullable ChairDecidedOnReview chair) {

  static final ReviewDecisions NONE = new ReviewDecisions(null, null);

  ReviewDecisions evolve(PracticeReviewDecisionEvent event) {
    return switch (event) {
      case PracticeReviewDecided it -> new ReviewDecisions(it, null);
      case PracticeReviewDecisionCorrected it ->
          new ReviewDecisions(
              new PracticeReviewDecided(
                  it.review(),
                  it.child(),
                  begun().age(),
                  it.referral(),
                  it.rapidReview(),
                  it.decision(),
                  it.reasons(),
                  it.decidedOn()),
              chair);
      case ChairDecidedOnReview it -> new ReviewDecisions(decided, it);
      case ChairDecisionOnReviewCorrected it ->
          new ReviewDecisions(
              decided,
              new ChairDecidedOnReview(it.review(), it.child(), it.decision(), it.decidedOn()));
      case PracticeReviewWithdrawn _ -> this;
    };
  }

  /** Axon creates a review by its decision only, so every other command finds one. */
  PracticeReviewDecided begun() {
    return Objects.requireNonNull(decided);
  }

  ReviewDecision standing() {
    return chair == null ? begun().decision() : chair.decision();
  }

  /** The day of the decision to begin, from which the limits run. */
  LocalDate since() {
    return chair == null ? begun().decidedOn() : chair.decidedOn();
  }

  boolean isUnderWay() {
    return standing() != ReviewDecision.NO_FURTHER_ACTION;
  }
}
