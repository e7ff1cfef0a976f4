package uk.safeguarding.contactsandreferrals.youngcarer;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerEnd;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.EndYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.IdentifyYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.WithdrawYoungCarer;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Young carers over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/young-carers/{id}")
final class YoungCarerResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  YoungCarerResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Identification(ChildRef child, LocalDate identifiedOn) {}

  record Correction(LocalDate identifiedOn) {}

  record End(LocalDate endedOn, YoungCarerEndReason reason) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new YoungCarerId(id));
  }

  @PutMapping
  ResponseEntity<Void> identify(@PathVariable UUID id, @RequestBody Identification body) {
    var carer = new YoungCarerId(id);
    Integer age = children.ageOn(body.child(), body.identifiedOn());
    return records.put(
        carer, new IdentifyYoungCarer(carer, body.child(), age, body.identifiedOn()), body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var carer = new YoungCarerId(id);
    return records.put(carer, new CorrectYoungCarer(carer, body.identifiedOn()), body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var carer = new YoungCarerId(id);
    return records.put(carer, new EndYoungCarer(carer, body.endedOn(), body.reason()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var carer = new YoungCarerId(id);
    return records.put(carer, new CorrectYoungCarerEnd(carer, body.endedOn(), body.reason()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var carer = new YoungCarerId(id);
    return records.put(carer, new WithdrawYoungCarer(carer, body.reason()), body);
  }
}
