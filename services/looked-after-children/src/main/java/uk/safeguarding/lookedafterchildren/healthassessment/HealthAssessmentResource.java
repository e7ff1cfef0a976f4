package uk.safeguarding.lookedafterchildren.healthassessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.ArrangeHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.CorrectHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.CorrectHealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.RecordHealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.WithdrawHealthAssessment;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Health assessments over HTTP. */
@RestController
@RequestMapping("/looked-after-children/health-assessments/{id}")
final class HealthAssessmentResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  HealthAssessmentResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Arrangement(
      ChildRef child, UUID periodOfCare, HealthAssessmentKind kind, LocalDate dueFrom) {}

  record Outcome(
      HealthAssessmentOutcome outcome,
      @Nullable HealthPractitioner practitioner,
      LocalDate outcomeOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new HealthAssessmentId(id));
  }

  @PutMapping
  ResponseEntity<Void> arrange(@PathVariable UUID id, @RequestBody Arrangement body) {
    var assessment = new HealthAssessmentId(id);
    Integer age = children.ageOn(body.child(), body.dueFrom());
    return records.put(
        assessment,
        new ArrangeHealthAssessment(
            assessment, body.child(), age, body.periodOfCare(), body.kind(), body.dueFrom()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Arrangement body) {
    var assessment = new HealthAssessmentId(id);
    Integer age = children.ageOn(body.child(), body.dueFrom());
    return records.put(
        assessment,
        new CorrectHealthAssessment(
            assessment, body.child(), age, body.periodOfCare(), body.kind(), body.dueFrom()),
        body);
  }

  @PutMapping("/outcome")
  ResponseEntity<Void> recordOutcome(@PathVariable UUID id, @RequestBody Outcome body) {
    var assessment = new HealthAssessmentId(id);
    return records.put(
        assessment,
        new RecordHealthAssessmentOutcome(
            assessment, body.outcome(), body.practitioner(), body.outcomeOn()),
        body);
  }

  @PutMapping("/outcome/corrections/{correction}")
  ResponseEntity<Void> correctOutcome(@PathVariable UUID id, @RequestBody Outcome body) {
    var assessment = new HealthAssessmentId(id);
    return records.put(
        assessment,
        new CorrectHealthAssessmentOutcome(
            assessment, body.outcome(), body.practitioner(), body.outcomeOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var assessment = new HealthAssessmentId(id);
    return records.put(assessment, new WithdrawHealthAssessment(assessment, body.reason()), body);
  }
}
