package uk.safeguarding.childprotection.proceedings.preproceedings;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.CorrectLetterBeforeProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.CorrectPreProceedingsEnd;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.EndPreProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.RecordPreProceedingsMeeting;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.SendLetterBeforeProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.WithdrawPreProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.WithdrawPreProceedingsMeeting;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Pre-proceedings over HTTP. */
@RestController
@RequestMapping("/child-protection/pre-proceedings/{id}")
final class PreProceedingsResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  PreProceedingsResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Letter(ChildRef child, LocalDate sentOn) {}

  record Correction(LocalDate sentOn) {}

  record Meeting(PreProceedingsMeetingKind kind, LocalDate heldOn) {}

  record End(LocalDate endedOn, PreProceedingsOutcome outcome) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new PreProceedingsId(id));
  }

  @PutMapping
  ResponseEntity<Void> send(@PathVariable UUID id, @RequestBody Letter body) {
    var preProceedings = new PreProceedingsId(id);
    Integer age = children.ageOn(body.child(), body.sentOn());
    return records.put(
        preProceedings,
        new SendLetterBeforeProceedings(preProceedings, body.child(), age, body.sentOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var preProceedings = new PreProceedingsId(id);
    return records.put(
        preProceedings, new CorrectLetterBeforeProceedings(preProceedings, body.sentOn()), body);
  }

  @PutMapping("/meetings/{meeting}")
  ResponseEntity<Void> meet(
      @PathVariable UUID id, @PathVariable UUID meeting, @RequestBody Meeting body) {
    var preProceedings = new PreProceedingsId(id);
    return records.put(
        preProceedings,
        new RecordPreProceedingsMeeting(preProceedings, meeting, body.kind(), body.heldOn()),
        body);
  }

  @PutMapping("/meetings/{meeting}/withdrawal")
  ResponseEntity<Void> withdrawMeeting(
      @PathVariable UUID id, @PathVariable UUID meeting, @RequestBody Withdrawal body) {
    var preProceedings = new PreProceedingsId(id);
    return records.put(
        preProceedings,
        new WithdrawPreProceedingsMeeting(preProceedings, meeting, body.reason()),
        body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var preProceedings = new PreProceedingsId(id);
    return records.put(
        preProceedings,
        new EndPreProceedings(preProceedings, body.endedOn(), body.outcome()),
        body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var preProceedings = new PreProceedingsId(id);
    return records.put(
        preProceedings,
        new CorrectPreProceedingsEnd(preProceedings, body.endedOn(), body.outcome()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var preProceedings = new PreProceedingsId(id);
    return records.put(
        preProceedings, new WithdrawPreProceedings(preProceedings, body.reason()), body);
  }
}
