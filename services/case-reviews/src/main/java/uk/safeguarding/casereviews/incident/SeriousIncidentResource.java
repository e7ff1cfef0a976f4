package uk.safeguarding.casereviews.incident;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.incident.commands.CorrectSeriousIncident;
import uk.safeguarding.casereviews.incident.commands.CorrectSeriousIncidentNotification;
import uk.safeguarding.casereviews.incident.commands.NotifySeriousIncident;
import uk.safeguarding.casereviews.incident.commands.RecordSeriousIncident;
import uk.safeguarding.casereviews.incident.commands.WithdrawSeriousIncident;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Serious incidents over HTTP. */
@RestController
@RequestMapping("/case-reviews/serious-incidents/{id}")
final class SeriousIncidentResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  SeriousIncidentResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Incident(
      @Nullable ChildRef child,
      LocalDate knownOn,
      IncidentOutcome outcome,
      AbuseOrNeglect abuseOrNeglect,
      KindOfHarm harm,
      boolean lookedAfter) {}

  record Correction(
      LocalDate knownOn,
      IncidentOutcome outcome,
      AbuseOrNeglect abuseOrNeglect,
      KindOfHarm harm,
      boolean lookedAfter) {}

  record Notification(SortedSet<NotifiedBody> bodies, LocalDate notifiedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new SeriousIncidentId(id));
  }

  @PutMapping
  ResponseEntity<Void> record(@PathVariable UUID id, @RequestBody Incident body) {
    var incident = new SeriousIncidentId(id);
    ChildRef child = body.child();
    Integer age = child == null ? null : children.ageOn(child, body.knownOn());
    return records.put(
        incident,
        new RecordSeriousIncident(
            incident,
            child,
            age,
            body.knownOn(),
            body.outcome(),
            body.abuseOrNeglect(),
            body.harm(),
            body.lookedAfter()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var incident = new SeriousIncidentId(id);
    return records.put(
        incident,
        new CorrectSeriousIncident(
            incident,
            body.knownOn(),
            body.outcome(),
            body.abuseOrNeglect(),
            body.harm(),
            body.lookedAfter()),
        body);
  }

  @PutMapping("/notification")
  ResponseEntity<Void> notify(@PathVariable UUID id, @RequestBody Notification body) {
    var incident = new SeriousIncidentId(id);
    return records.put(
        incident, new NotifySeriousIncident(incident, body.bodies(), body.notifiedOn()), body);
  }

  @PutMapping("/notification/corrections/{correction}")
  ResponseEntity<Void> correctNotification(@PathVariable UUID id, @RequestBody Notification body) {
    var incident = new SeriousIncidentId(id);
    return records.put(
        incident,
        new CorrectSeriousIncidentNotification(incident, body.bodies(), body.notifiedOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var incident = new SeriousIncidentId(id);
    return records.put(incident, new WithdrawSeriousIncident(incident, body.reason()), body);
  }
}
