package uk.safeguarding.casereviews.rapidreview;

import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.ANSWER_CORRECTION_NEEDS_ANSWER;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.PANEL_ANSWERS_ONCE;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.PANEL_ANSWERS_WHAT_WAS_SENT;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.RAPID_REVIEW_MUST_STAND;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.RAPID_REVIEW_STARTS_ONCE;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.SENT_NOT_BEFORE_START;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.SENT_ONCE;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.STARTED_NOT_BEFORE_KNOWN;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.SUBMISSION_CORRECTION_NEEDS_SUBMISSION;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.WITHDRAWAL_NEEDS_RECORD;

import java.time.LocalDate;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectPanelAnswer;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectRapidReviewSubmission;
import uk.safeguarding.casereviews.rapidreview.commands.RapidReviewCommand;
import uk.safeguarding.casereviews.rapidreview.commands.RecordPanelAnswer;
import uk.safeguarding.casereviews.rapidreview.commands.RecordRapidReviewMeeting;
import uk.safeguarding.casereviews.rapidreview.commands.SendRapidReviewToPanel;
import uk.safeguarding.casereviews.rapidreview.commands.StartRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.WithdrawRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.WithdrawRapidReviewMeeting;
import uk.safeguarding.casereviews.rapidreview.events.PanelAnswerCorrected;
import uk.safeguarding.casereviews.rapidreview.events.PanelAnsweredRapidReview;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewCorrected;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewEvent;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewMeetingHeld;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewMeetingWithdrawn;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewSentToPanel;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewStarted;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewSubmissionCorrected;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewWithdrawn;
import uk.safeguarding.kernel.ChildRef;

/** The one fact that a command adds to the record of a rapid review. */
final class RapidReviewDecision {

  private RapidReviewDecision() {}

  static RapidReviewEvent of(RapidReview review, RapidReviewCommand command) {
    RAPID_REVIEW_MUST_STAND.require(review.status() != RapidReview.Status.WITHDRAWN);
    if (command instanceof StartRapidReview it) {
      RAPID_REVIEW_STARTS_ONCE.require(review.status() == RapidReview.Status.NOT_STARTED);
      return started(it);
    }
    RapidReviewId id = command.rapidReview();
    ChildRef child = review.begun().child();
    SeriousIncidentId incident = review.begun().incident();
    return switch (command) {
      case StartRapidReview it -> started(it);
      case CorrectRapidReview it -> {
        STARTED_NOT_BEFORE_KNOWN.require(!it.startedOn().isBefore(it.knownOn()));
        SENT_NOT_BEFORE_START.require(isSentFrom(review, it.startedOn()));
        yield new RapidReviewCorrected(id, child, incident, it.knownOn(), it.startedOn());
      }
      case RecordRapidReviewMeeting it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!review.meetings().knows(it.meeting()));
        yield new RapidReviewMeetingHeld(id, child, incident, it.meeting(), it.heldOn());
      }
      case WithdrawRapidReviewMeeting it -> {
        WITHDRAWAL_NEEDS_RECORD.require(review.meetings().stands(it.meeting()));
        yield new RapidReviewMeetingWithdrawn(id, child, incident, it.meeting(), it.reason());
      }
      case SendRapidReviewToPanel it -> {
        SENT_ONCE.require(review.sent() == null);
        SENT_NOT_BEFORE_START.require(!it.sentOn().isBefore(review.begun().startedOn()));
        yield new RapidReviewSentToPanel(id, child, incident, it.recommended(), it.sentOn());
      }
      case CorrectRapidReviewSubmission it -> {
        SUBMISSION_CORRECTION_NEEDS_SUBMISSION.require(review.sent() != null);
        SENT_NOT_BEFORE_START.require(!it.sentOn().isBefore(review.begun().startedOn()));
        PANEL_ANSWERS_WHAT_WAS_SENT.require(isAnsweredFrom(review, it.sentOn()));
        yield new RapidReviewSubmissionCorrected(
            id, child, incident, it.recommended(), it.sentOn());
      }
      case RecordPanelAnswer it -> {
        PANEL_ANSWERS_ONCE.require(review.answered() == null);
        PANEL_ANSWERS_WHAT_WAS_SENT.require(wasSentBy(review, it.answeredOn()));
        yield new PanelAnsweredRapidReview(id, child, incident, it.answer(), it.answeredOn());
      }
      case CorrectPanelAnswer it -> {
        ANSWER_CORRECTION_NEEDS_ANSWER.require(review.answered() != null);
        PANEL_ANSWERS_WHAT_WAS_SENT.require(wasSentBy(review, it.answeredOn()));
        yield new PanelAnswerCorrected(id, child, incident, it.answer(), it.answeredOn());
      }
      case WithdrawRapidReview it -> new RapidReviewWithdrawn(id, child, incident, it.reason());
    };
  }

  private static RapidReviewEvent started(StartRapidReview it) {
    STARTED_NOT_BEFORE_KNOWN.require(!it.startedOn().isBefore(it.knownOn()));
    return new RapidReviewStarted(
        it.rapidReview(), it.child(), it.age(), it.incident(), it.knownOn(), it.startedOn());
  }

  private static boolean isSentFrom(RapidReview review, LocalDate day) {
    RapidReviewSentToPanel sent = review.sent();
    return sent == null || !sent.sentOn().isBefore(day);
  }

  private static boolean isAnsweredFrom(RapidReview review, LocalDate day) {
    PanelAnsweredRapidReview answered = review.answered();
    return answered == null || !answered.answeredOn().isBefore(day);
  }

  private static boolean wasSentBy(RapidReview review, LocalDate day) {
    RapidReviewSentToPanel sent = review.sent();
    return sent != null && !sent.sentOn().isAfter(day);
  }
}
