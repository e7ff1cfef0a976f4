package uk.safeguarding.casereviews.practicereview;

import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.COMPLETION_CORRECTION_NEEDS_COMPLETION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.NOTHING_BEFORE_THE_DECISION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.REVIEW_COMPLETED_ONCE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.REVIEW_MUST_BE_UNDER_WAY;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.SCOPE_ENDS_AFTER_IT_BEGINS;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.WITHDRAWAL_NEEDS_RECORD;

import java.time.LocalDate;
import uk.safeguarding.casereviews.practicereview.commands.AppointLeadReviewer;
import uk.safeguarding.casereviews.practicereview.commands.CompletePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.CorrectPracticeReviewCompletion;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewProgressCommand;
import uk.safeguarding.casereviews.practicereview.commands.ReachPracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.commands.SetReviewScope;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawLeadReviewerAppointment;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.events.LeadReviewerAppointed;
import uk.safeguarding.casereviews.practicereview.events.LeadReviewerAppointmentWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompleted;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompletionCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewProgressEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewStageReached;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewStageWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.ReviewScopeSet;
import uk.safeguarding.kernel.ChildRef;

/** The one fact that a command adds to how a review goes on. */
final class ReviewProgressFacts {

  private ReviewProgressFacts() {}

  static PracticeReviewProgressEvent of(
      PracticeReview review, PracticeReviewProgressCommand command) {
    REVIEW_MUST_BE_UNDER_WAY.require(review.decisions().isUnderWay());
    PracticeReviewId id = command.review();
    ChildRef child = review.decisions().begun().child();
    ReviewProgress progress = review.progress();
    return switch (command) {
      case AppointLeadReviewer it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!progress.reviewers().knows(it.reviewer()));
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.appointedOn()));
        yield new LeadReviewerAppointed(id, child, it.reviewer(), it.appointedOn());
      }
      case WithdrawLeadReviewerAppointment it -> {
        WITHDRAWAL_NEEDS_RECORD.require(progress.reviewers().stands(it.reviewer()));
        yield new LeadReviewerAppointmentWithdrawn(id, child, it.reviewer(), it.reason());
      }
      case SetReviewScope it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!progress.scopes().knows(it.scope()));
        SCOPE_ENDS_AFTER_IT_BEGINS.require(!it.scopeTo().isBefore(it.scopeFrom()));
        yield new ReviewScopeSet(id, child, it.scope(), it.scopeFrom(), it.scopeTo());
      }
      case ReachPracticeReviewStage it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!progress.stages().knows(it.step()));
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.reachedOn()));
        yield new PracticeReviewStageReached(id, child, it.step(), it.stage(), it.reachedOn());
      }
      case WithdrawPracticeReviewStage it -> {
        WITHDRAWAL_NEEDS_RECORD.require(progress.stages().stands(it.step()));
        yield new PracticeReviewStageWithdrawn(id, child, it.step(), it.reason());
      }
      case CompletePracticeReview it -> {
        REVIEW_COMPLETED_ONCE.require(progress.completed() == null);
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.completedOn()));
        yield new PracticeReviewCompleted(id, child, it.completedOn());
      }
      case CorrectPracticeReviewCompletion it -> {
        COMPLETION_CORRECTION_NEEDS_COMPLETION.require(progress.completed() != null);
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.completedOn()));
        yield new PracticeReviewCompletionCorrected(id, child, it.completedOn());
      }
    };
  }

  private static boolean isFromDecision(PracticeReview review, LocalDate day) {
    return ReviewDecisionFacts.isFromDecision(review, day);
  }
}
