package uk.safeguarding.lookedafterchildren.unaccompanied;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.ConcludeAgeAssessment;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectAgeAssessment;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectUnaccompaniedStatusEnd;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.EndUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.RecordUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.WithdrawUnaccompaniedStatus;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Unaccompanied asylum-seeking children over HTTP. */
@RestController
@RequestMapping("/looked-after-children/unaccompanied-asylum-seeking/{id}")
final class UnaccompaniedAsylumSeekingResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  UnaccompaniedAsylumSeekingResource(
      Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(ChildRef child, UUID periodOfCare, ArrivalRoute route, LocalDate startedOn) {}

  record Correction(UUID periodOfCare, ArrivalRoute route, LocalDate startedOn) {}

  record AgeAssessment(AgeAssessmentOutcome outcome, LocalDate concludedOn) {}

  record End(UnaccompaniedStatusEndReason reason, LocalDate endedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new UnaccompaniedAsylumSeekingId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var unaccompanied = new UnaccompaniedAsylumSeekingId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        unaccompanied,
        new RecordUnaccompaniedStatus(
            unaccompanied, body.child(), age, body.periodOfCare(), body.route(), body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var unaccompanied = new UnaccompaniedAsylumSeekingId(id);
    return records.put(
        unaccompanied,
        new CorrectUnaccompaniedStatus(
            unaccompanied, body.periodOfCare(), body.route(), body.startedOn()),
        body);
  }

  @PutMapping("/age-assessment")
  ResponseEntity<Void> concludeAgeAssessment(
      @PathVariable UUID id, @RequestBody AgeAssessment body) {
    var unaccompanied = new UnaccompaniedAsylumSeekingId(id);
    return records.put(
        unaccompanied,
        new ConcludeAgeAssessment(unaccompanied, body.outcome(), body.concludedOn()),
        body);
  }

  @PutMapping("/age-assessment/corrections/{correction}")
  ResponseEntity<Void> correctAgeAssessment(
      @PathVariable UUID id, @RequestBody AgeAssessment body) {
    var unaccompanied = new UnaccompaniedAsylumSeekingId(id);
    return records.put(
        unaccompanied,
        new CorrectAgeAssessment(unaccompanied, body.outcome(), body.concludedOn()),
        body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var unaccompanied = new UnaccompaniedAsylumSeekingId(id);
    return records.put(
        unaccompanied,
        new EndUnaccompaniedStatus(unaccompanied, body.reason(), body.endedOn()),
        body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var unaccompanied = new UnaccompaniedAsylumSeekingId(id);
    return records.put(
        unaccompanied,
        new CorrectUnaccompaniedStatusEnd(unaccompanied, body.reason(), body.endedOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var unaccompanied = new UnaccompaniedAsylumSeekingId(id);
    return records.put(
        unaccompanied, new WithdrawUnaccompaniedStatus(unaccompanied, body.reason()), body);
  }
}
