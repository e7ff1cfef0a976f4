package uk.safeguarding.casereviews.incident.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.subject.Subject;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a serious incident. */
public sealed interface SeriousIncidentEvent extends ServiceEvent
    permits SeriousIncidentBecameKnown,
        SeriousIncidentCorrected,
        SeriousIncidentNotified,
        SeriousIncidentNotificationCorrected,
        SeriousIncidentWithdrawn,
        SeriousIncidentNotificationDue,
        SeriousIncidentNotificationNoLongerDue,
        RapidReviewDue,
        RapidReviewNoLongerDue,
        SeriousIncidentFindingMade,
        SeriousIncidentFindingCleared {

  SeriousIncidentId incident();

  @Nullable ChildRef child();

  @Override
  default String subject() {
    return Subject.of(child(), incident());
  }
}
