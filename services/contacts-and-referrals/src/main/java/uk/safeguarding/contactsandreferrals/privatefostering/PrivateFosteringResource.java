package uk.safeguarding.contactsandreferrals.privatefostering;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFosteringEnd;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFosteringSuitability;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.DecidePrivateFosteringSuitability;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.EndPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.NotifyPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFostering;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Private fostering arrangements over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/private-fostering-arrangements/{id}")
final class PrivateFosteringResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  PrivateFosteringResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Notification(
      ChildRef child,
      LocalDate notifiedOn,
      PrivateFosteringNotifier notifiedBy,
      LocalDate startsOn) {}

  record Correction(
      LocalDate notifiedOn, PrivateFosteringNotifier notifiedBy, LocalDate startsOn) {}

  record Suitability(LocalDate decidedOn, PrivateFosteringSuitability decision) {}

  record End(LocalDate endedOn, PrivateFosteringEndReason reason) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new PrivateFosteringArrangementId(id));
  }

  @PutMapping
  ResponseEntity<Void> notify(@PathVariable UUID id, @RequestBody Notification body) {
    var arrangement = new PrivateFosteringArrangementId(id);
    Integer age = children.ageOn(body.child(), body.notifiedOn());
    return records.put(
        arrangement,
        new NotifyPrivateFostering(
            arrangement, body.child(), age, body.notifiedOn(), body.notifiedBy(), body.startsOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var arrangement = new PrivateFosteringArrangementId(id);
    return records.put(
        arrangement,
        new CorrectPrivateFostering(
            arrangement, body.notifiedOn(), body.notifiedBy(), body.startsOn()),
        body);
  }

  @PutMapping("/suitability")
  ResponseEntity<Void> decide(@PathVariable UUID id, @RequestBody Suitability body) {
    var arrangement = new PrivateFosteringArrangementId(id);
    return records.put(
        arrangement,
        new DecidePrivateFosteringSuitability(arrangement, body.decidedOn(), body.decision()),
        body);
  }

  @PutMapping("/suitability/corrections/{correction}")
  ResponseEntity<Void> correctDecision(@PathVariable UUID id, @RequestBody Suitability body) {
    var arrangement = new PrivateFosteringArrangementId(id);
    return records.put(
        arrangement,
        new CorrectPrivateFosteringSuitability(arrangement, body.decidedOn(), body.decision()),
        body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var arrangement = new PrivateFosteringArrangementId(id);
    return records.put(
        arrangement, new EndPrivateFostering(arrangement, body.endedOn(), body.reason()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var arrangement = new PrivateFosteringArrangementId(id);
    return records.put(
        arrangement,
        new CorrectPrivateFosteringEnd(arrangement, body.endedOn(), body.reason()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var arrangement = new PrivateFosteringArrangementId(id);
    return records.put(arrangement, new WithdrawPrivateFostering(arrangement, body.reason()), body);
  }
}
