package uk.safeguarding.lookedafterchildren.specialguardianship;

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
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.ApplyForSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CompleteSpecialGuardianshipReport;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipApplication;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipAssessment;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipReport;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipSupportPlan;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.MakeSpecialGuardianshipSupportPlan;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.StartSpecialGuardianshipAssessment;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.WithdrawSpecialGuardianshipRecord;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** The way to a special guardianship order over HTTP. */
@RestController
@RequestMapping("/looked-after-children/special-guardianships/{id}")
final class SpecialGuardianshipResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  SpecialGuardianshipResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Assessment(
      ChildRef child,
      SpecialGuardianKind guardian,
      @Nullable LocalDate noticeReceivedOn,
      LocalDate startedOn) {}

  record Correction(
      SpecialGuardianKind guardian, @Nullable LocalDate noticeReceivedOn, LocalDate startedOn) {}

  record Report(SpecialGuardianshipRecommendation recommendation, LocalDate completedOn) {}

  record SupportPlan(LocalDate madeOn) {}

  record Application(LocalDate appliedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new SpecialGuardianshipId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Assessment body) {
    var guardianship = new SpecialGuardianshipId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        guardianship,
        new StartSpecialGuardianshipAssessment(
            guardianship,
            body.child(),
            age,
            body.guardian(),
            body.noticeReceivedOn(),
            body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new CorrectSpecialGuardianshipAssessment(
            guardianship, body.guardian(), body.noticeReceivedOn(), body.startedOn()),
        body);
  }

  @PutMapping("/report")
  ResponseEntity<Void> report(@PathVariable UUID id, @RequestBody Report body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new CompleteSpecialGuardianshipReport(
            guardianship, body.recommendation(), body.completedOn()),
        body);
  }

  @PutMapping("/report/corrections/{correction}")
  ResponseEntity<Void> correctReport(@PathVariable UUID id, @RequestBody Report body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new CorrectSpecialGuardianshipReport(
            guardianship, body.recommendation(), body.completedOn()),
        body);
  }

  @PutMapping("/support-plan")
  ResponseEntity<Void> plan(@PathVariable UUID id, @RequestBody SupportPlan body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship, new MakeSpecialGuardianshipSupportPlan(guardianship, body.madeOn()), body);
  }

  @PutMapping("/support-plan/corrections/{correction}")
  ResponseEntity<Void> correctPlan(@PathVariable UUID id, @RequestBody SupportPlan body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship, new CorrectSpecialGuardianshipSupportPlan(guardianship, body.madeOn()), body);
  }

  @PutMapping("/application")
  ResponseEntity<Void> apply(@PathVariable UUID id, @RequestBody Application body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship, new ApplyForSpecialGuardianshipOrder(guardianship, body.appliedOn()), body);
  }

  @PutMapping("/application/corrections/{correction}")
  ResponseEntity<Void> correctApplication(@PathVariable UUID id, @RequestBody Application body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new CorrectSpecialGuardianshipApplication(guardianship, body.appliedOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship, new WithdrawSpecialGuardianshipRecord(guardianship, body.reason()), body);
  }
}
