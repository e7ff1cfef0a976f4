package uk.safeguarding.casereviews.rapidreview.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.casereviews.subject.Subject;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a rapid review. */
public sealed interface RapidReviewEvent extends ServiceEvent
    permits RapidReviewStarted,
        RapidReviewCorrected,
        RapidReviewMeetingHeld,
        RapidReviewMeetingWithdrawn,
        RapidReviewSentToPanel,
        RapidReviewSubmissionCorrected,
        PanelAnsweredRapidReview,
        PanelAnswerCorrected,
        RapidReviewWithdrawn,
        RapidReviewFindingMade,
        RapidReviewFindingCleared {

  RapidReviewId rapidReview();

  @Nullable ChildRef child();

  SeriousIncidentId incident();

  @Override
  default String subject() {
    return Subject.of(child(), incident());
  }
}
