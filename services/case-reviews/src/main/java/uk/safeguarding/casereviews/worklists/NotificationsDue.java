package uk.safeguarding.casereviews.worklists;

import static uk.safeguarding.casereviews.incident.SeriousIncidentLimits.NOTIFICATION;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.events.RapidReviewDue;
import uk.safeguarding.casereviews.incident.events.RapidReviewNoLongerDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentBecameKnown;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentCorrected;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentEvent;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentFindingCleared;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentFindingMade;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationCorrected;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationNoLongerDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotified;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentWithdrawn;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Serious incidents that the authority has not notified yet. */
public final class NotificationsDue implements WorkList<SeriousIncidentEvent> {

  @Override
  public String name() {
    return "serious-incident-notifications-due";
  }

  @Override
  public String title() {
    return "Serious incidents to notify";
  }

  @Override
  public String limit() {
    return NOTIFICATION + ", " + NOTIFICATION.source();
  }

  @Override
  public Set<Role> readers() {
    return RecordAccess.OF_THE_BUSINESS_UNIT.readers();
  }

  @Override
  public Class<SeriousIncidentEvent> eventType() {
    return SeriousIncidentEvent.class;
  }

  @Override
  public Collection<String> keys(SeriousIncidentEvent event) {
    return List.of(event.incident().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<SeriousIncidentEvent> logged) {
    return switch (logged.event()) {
      case SeriousIncidentNotificationDue it ->
          Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case SeriousIncidentNotificationNoLongerDue _ -> Change.remove();
      case SeriousIncidentBecameKnown _,
          SeriousIncidentCorrected _,
          SeriousIncidentNotified _,
          SeriousIncidentNotificationCorrected _,
          SeriousIncidentWithdrawn _,
          RapidReviewDue _,
          RapidReviewNoLongerDue _,
          SeriousIncidentFindingMade _,
          SeriousIncidentFindingCleared _ ->
          Change.keep();
    };
  }
}
