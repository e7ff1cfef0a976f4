package uk.safeguarding.casereviews.practicereview.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.subject.Subject;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a practice review. */
public sealed interface PracticeReviewEvent extends ServiceEvent
    permits PracticeReviewDecisionEvent,
        PracticeReviewProgressEvent,
        PracticeReviewPublicationEvent,
        PracticeReviewConsequence {

  PracticeReviewId review();

  @Nullable ChildRef child();

  @Override
  default String subject() {
    return Subject.of(child(), review());
  }
}
