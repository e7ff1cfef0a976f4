package uk.safeguarding.casereviews.incident;

import static uk.safeguarding.casereviews.incident.SeriousIncidentLimits.LOOKED_AFTER_DEATH;
import static uk.safeguarding.casereviews.incident.SeriousIncidentLimits.NOTIFICATION;
import static uk.safeguarding.casereviews.incident.SeriousIncidentLimits.PANEL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.deadline.Deadline;
import uk.safeguarding.casereviews.incident.events.RapidReviewDue;
import uk.safeguarding.casereviews.incident.events.RapidReviewNoLongerDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentBecameKnown;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentEvent;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationNoLongerDue;
import uk.safeguarding.casereviews.rapidreview.RapidReviewLimits;
import uk.safeguarding.kernel.ChildRef;

/** What the law asks of the authority after an incident, and by when. */
final class IncidentDuties {

  private IncidentDuties() {}

  static boolean concernsThePanel(SeriousIncidentBecameKnown known) {
    return known.abuseOrNeglect().isKnownOrSuspected();
  }

  static boolean isDeathOfLookedAfterChild(SeriousIncidentBecameKnown known) {
    return known.lookedAfter() && known.outcome() == IncidentOutcome.DIED;
  }

  static boolean isNotifiable(SeriousIncidentBecameKnown known) {
    return concernsThePanel(known) || isDeathOfLookedAfterChild(known);
  }

  static NotifiedBody rightBody(LocalDate knownOn) {
    return knownOn.isBefore(PANEL_SINCE) ? NotifiedBody.OFSTED : NotifiedBody.NATIONAL_PANEL;
  }

  /** What an event changes in what is to be done about an incident. */
  static List<SeriousIncidentEvent> changes(
      SeriousIncidentEvent event, SeriousIncident before, SeriousIncident after) {
    SeriousIncidentId id = event.incident();
    ChildRef child = event.child();
    return Stream.concat(
            Deadline.<SeriousIncidentEvent>changes(
                notification(before),
                notification(after),
                it -> new SeriousIncidentNotificationDue(id, child, it.since(), it.dueOn()),
                () -> new SeriousIncidentNotificationNoLongerDue(id, child))
                .stream(),
            Deadline.<SeriousIncidentEvent>changes(
                rapidReview(before),
                rapidReview(after),
                it -> new RapidReviewDue(id, child, it.since(), it.dueOn()),
                () -> new RapidReviewNoLongerDue(id, child))
                .stream())
        .toList();
  }

  private static @Nullable Deadline notification(SeriousIncident incident) {
    SeriousIncidentBecameKnown known = incident.known();
    if (known == null || !incident.isRecorded() || incident.notified() != null) {
      return null;
    }
    if (concernsThePanel(known)) {
      return Deadline.of(NOTIFICATION, known.knownOn());
    }
    return isDeathOfLookedAfterChild(known)
        ? Deadline.of(LOOKED_AFTER_DEATH, known.knownOn())
        : null;
  }

  /** Partners have reviewed incidents rapidly since there is a panel. */
  private static @Nullable Deadline rapidReview(SeriousIncident incident) {
    SeriousIncidentBecameKnown known = incident.known();
    return known == null
            || !incident.isRecorded()
            || !concernsThePanel(known)
            || known.knownOn().isBefore(PANEL_SINCE)
        ? null
        : Deadline.of(RapidReviewLimits.COMPLETION, known.knownOn());
  }
}
