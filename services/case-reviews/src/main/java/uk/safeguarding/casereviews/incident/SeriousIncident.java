package uk.safeguarding.casereviews.incident;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.commands.SeriousIncidentCommand;
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
import uk.safeguarding.kernel.FindingChanges;

/**
 * What an incident must remember in order to decide.
 *
 * @param known what the authority knows, corrections included
 * @param notified whom it told, corrections included
 */
public record SeriousIncident(
    Status status,
    @Nullable SeriousIncidentBecameKnown known,
    @Nullable SeriousIncidentNotified notified) {

  /** How far it has come. */
  public enum Status {
    NOT_RECORDED,
    RECORDED,
    WITHDRAWN
  }

  public static final SeriousIncident NOT_RECORDED =
      new SeriousIncident(Status.NOT_RECORDED, null, null);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and in what is due.
   */
  public List<SeriousIncidentEvent> decide(SeriousIncidentCommand command) {
    SeriousIncidentEvent event = SeriousIncidentDecision.of(this, command);
    SeriousIncident after = evolve(event);
    List<SeriousIncidentEvent> found =
        FindingChanges.following(
            event,
            SeriousIncidentPractice.findings(this),
            SeriousIncidentPractice.findings(after),
            made -> new SeriousIncidentFindingMade(event.incident(), event.child(), made),
            gone -> new SeriousIncidentFindingCleared(event.incident(), event.child(), gone));
    return Stream.concat(found.stream(), IncidentDuties.changes(event, this, after).stream())
        .toList();
  }

  public SeriousIncident evolve(SeriousIncidentEvent event) {
    return switch (event) {
      case SeriousIncidentBecameKnown it -> new SeriousIncident(Status.RECORDED, it, null);
      case SeriousIncidentCorrected it -> new SeriousIncident(status, corrected(it), notified);
      case SeriousIncidentNotified it -> new SeriousIncident(status, known, it);
      case SeriousIncidentNotificationCorrected it ->
          new SeriousIncident(
              status,
              known,
              new SeriousIncidentNotified(it.incident(), it.child(), it.bodies(), it.notifiedOn()));
      case SeriousIncidentWithdrawn _ -> new SeriousIncident(Status.WITHDRAWN, known, notified);
      case SeriousIncidentNotificationDue _, SeriousIncidentNotificationNoLongerDue _ -> this;
      case RapidReviewDue _, RapidReviewNoLongerDue _ -> this;
      case SeriousIncidentFindingMade _, SeriousIncidentFindingCleared _ -> this;
    };
  }

  private SeriousIncidentBecameKnown corrected(SeriousIncidentCorrected it) {
    return new SeriousIncidentBecameKnown(
        it.incident(),
        it.child(),
        begun().age(),
        it.knownOn(),
        it.outcome(),
        it.abuseOrNeglect(),
        it.harm(),
        it.lookedAfter());
  }

  boolean isRecorded() {
    return status == Status.RECORDED;
  }

  /** Axon creates an incident by its first record only, so every other command finds one. */
  SeriousIncidentBecameKnown begun() {
    return Objects.requireNonNull(known);
  }
}
