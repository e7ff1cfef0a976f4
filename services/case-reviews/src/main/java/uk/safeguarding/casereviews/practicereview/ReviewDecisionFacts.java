package uk.safeguarding.casereviews.practicereview;

import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.CHAIR_CORRECTION_NEEDS_DECISION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.CHAIR_DECIDES_ONCE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.NOTHING_BEFORE_THE_DECISION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.REVIEW_DECIDED_ONCE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.commands.CorrectChairDecision;
import uk.safeguarding.casereviews.practicereview.commands.CorrectPracticeReviewDecision;
import uk.safeguarding.casereviews.practicereview.commands.DecidePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewDecisionCommand;
import uk.safeguarding.casereviews.practicereview.commands.RecordChairDecision;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReview;
import uk.safeguarding.casereviews.practicereview.events.ChairDecidedOnReview;
import uk.safeguarding.casereviews.practicereview.events.ChairDecisionOnReviewCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecided;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewWithdrawn;
import uk.safeguarding.kernel.ChildRef;

/** The one fact that a command adds to what was decided about a case. */
final class ReviewDecisionFacts {

  private ReviewDecisionFacts() {}

  static PracticeReviewDecisionEvent of(
      PracticeReview review, PracticeReviewDecisionCommand command) {
    return switch (command) {
      case DecidePracticeReview it -> {
        REVIEW_DECIDED_ONCE.require(review.status() == PracticeReview.Status.NOT_DECIDED);
        yield new PracticeReviewDecided(
            it.review(),
            it.child(),
            it.age(),
            it.referral(),
            it.rapidReview(),
            it.decision(),
            it.reasons(),
            it.decidedOn());
      }
      case CorrectPracticeReviewDecision it -> {
        ChairDecidedOnReview chair = review.decisions().chair();
        NOTHING_BEFORE_THE_DECISION.require(
            liesFrom(review, it.decidedOn())
                && (chair == null || !chair.decidedOn().isBefore(it.decidedOn())));
        yield new PracticeReviewDecisionCorrected(
            it.review(),
            child(review),
            it.referral(),
            it.rapidReview(),
            it.decision(),
            it.reasons(),
            it.decidedOn());
      }
      case RecordChairDecision it -> {
        CHAIR_DECIDES_ONCE.require(review.decisions().chair() == null);
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.decidedOn()));
        yield new ChairDecidedOnReview(it.review(), child(review), it.decision(), it.decidedOn());
      }
      case CorrectChairDecision it -> {
        CHAIR_CORRECTION_NEEDS_DECISION.require(review.decisions().chair() != null);
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.decidedOn()));
        yield new ChairDecisionOnReviewCorrected(
            it.review(), child(review), it.decision(), it.decidedOn());
      }
      case WithdrawPracticeReview it ->
          new PracticeReviewWithdrawn(it.review(), child(review), it.reason());
    };
  }

  static boolean isFromDecision(PracticeReview review, LocalDate day) {
    return !day.isBefore(review.decisions().begun().decidedOn());
  }

  private static boolean liesFrom(PracticeReview review, LocalDate day) {
    return review.progress().liesFrom(day) && review.publications().liesFrom(day);
  }

  private static @Nullable ChildRef child(PracticeReview review) {
    return review.decisions().begun().child();
  }
}
