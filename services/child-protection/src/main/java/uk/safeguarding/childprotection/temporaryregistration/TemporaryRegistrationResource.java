package uk.safeguarding.childprotection.temporaryregistration;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.childprotection.temporaryregistration.commands.CorrectTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.CorrectTemporaryRegistrationEnd;
import uk.safeguarding.childprotection.temporaryregistration.commands.EndTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.StartTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.WithdrawTemporaryRegistration;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Temporary registrations over HTTP. */
@RestController
@RequestMapping("/child-protection/temporary-registrations/{id}")
final class TemporaryRegistrationResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  TemporaryRegistrationResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(ChildRef child, LocalDate startedOn) {}

  record Correction(LocalDate startedOn) {}

  record End(LocalDate endedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new TemporaryRegistrationId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var registration = new TemporaryRegistrationId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        registration,
        new StartTemporaryRegistration(registration, body.child(), age, body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var registration = new TemporaryRegistrationId(id);
    return records.put(
        registration, new CorrectTemporaryRegistration(registration, body.startedOn()), body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var registration = new TemporaryRegistrationId(id);
    return records.put(
        registration, new EndTemporaryRegistration(registration, body.endedOn()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var registration = new TemporaryRegistrationId(id);
    return records.put(
        registration, new CorrectTemporaryRegistrationEnd(registration, body.endedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var registration = new TemporaryRegistrationId(id);
    return records.put(
        registration, new WithdrawTemporaryRegistration(registration, body.reason()), body);
  }
}
