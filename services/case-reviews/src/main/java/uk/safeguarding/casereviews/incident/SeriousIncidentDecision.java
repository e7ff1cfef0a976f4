package uk.safeguarding.casereviews.incident;

import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.INCIDENT_MUST_STAND;
import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.INCIDENT_NOTIFIED_ONCE;
import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.INCIDENT_RECORDED_ONCE;
import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.NOTIFICATION_CORRECTION_NEEDS_NOTIFICATION;
import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.NOTIFIED_NOT_BEFORE_KNOWN;

import uk.safeguarding.casereviews.incident.commands.CorrectSeriousIncident;
import uk.safeguarding.casereviews.incident.commands.CorrectSeriousIncidentNotification;
import uk.safeguarding.casereviews.incident.commands.NotifySeriousIncident;
import uk.safeguarding.casereviews.incident.commands.RecordSeriousIncident;
import uk.safeguarding.casereviews.incident.commands.SeriousIncidentCommand;
import uk.safeguarding.casereviews.incident.commands.WithdrawSeriousIncident;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentBecameKnown;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentCorrected;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentEvent;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationCorrected;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotified;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentWithdrawn;

/** The one fact that a command adds to the record of an incident. */
final class SeriousIncidentDecision {

  private SeriousIncidentDecision() {}

  static SeriousIncidentEvent of(SeriousIncident incident, SeriousIncidentCommand command) {
    INCIDENT_MUST_STAND.require(incident.status() != SeriousIncident.Status.WITHDRAWN);
    SeriousIncidentNotified notified = incident.notified();
    return switch (command) {
      case RecordSeriousIncident it -> {
        INCIDENT_RECORDED_ONCE.require(incident.status() == SeriousIncident.Status.NOT_RECORDED);
        yield new SeriousIncidentBecameKnown(
            it.incident(),
            it.child(),
            it.age(),
            it.knownOn(),
            it.outcome(),
            it.abuseOrNeglect(),
            it.harm(),
            it.lookedAfter());
      }
      case CorrectSeriousIncident it -> {
        NOTIFIED_NOT_BEFORE_KNOWN.require(
            notified == null || !notified.notifiedOn().isBefore(it.knownOn()));
        yield new SeriousIncidentCorrected(
            it.incident(),
            incident.begun().child(),
            it.knownOn(),
            it.outcome(),
            it.abuseOrNeglect(),
            it.harm(),
            it.lookedAfter());
      }
      case NotifySeriousIncident it -> {
        INCIDENT_NOTIFIED_ONCE.require(notified == null);
        NOTIFIED_NOT_BEFORE_KNOWN.require(!it.notifiedOn().isBefore(incident.begun().knownOn()));
        yield new SeriousIncidentNotified(
            it.incident(), incident.begun().child(), it.bodies(), it.notifiedOn());
      }
      case CorrectSeriousIncidentNotification it -> {
        NOTIFICATION_CORRECTION_NEEDS_NOTIFICATION.require(notified != null);
        NOTIFIED_NOT_BEFORE_KNOWN.require(!it.notifiedOn().isBefore(incident.begun().knownOn()));
        yield new SeriousIncidentNotificationCorrected(
            it.incident(), incident.begun().child(), it.bodies(), it.notifiedOn());
      }
      case WithdrawSeriousIncident it ->
          new SeriousIncidentWithdrawn(it.incident(), incident.begun().child(), it.reason());
    };
  }
}
