package uk.safeguarding.lookedafterchildren.careleaver;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careleaver.commands.WithdrawCareLeaverEntry;
import uk.safeguarding.platform.records.Records;

/** Taking back parts of the records of care leavers, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/care-leavers/{id}")
final class CareLeaverWithdrawalResource {

  private final Records records;

  CareLeaverWithdrawalResource(Records records) {
    this.records = records;
  }

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/categories/{entry}/withdrawal")
  ResponseEntity<Void> withdrawCategory(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    return withdraw(id, CareLeaverEntry.CATEGORY_CHANGE, entry, body);
  }

  @PutMapping("/personal-advisers/{entry}/withdrawal")
  ResponseEntity<Void> withdrawAdviser(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    return withdraw(id, CareLeaverEntry.PERSONAL_ADVISER, entry, body);
  }

  @PutMapping("/contacts/{entry}/withdrawal")
  ResponseEntity<Void> withdrawContact(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    return withdraw(id, CareLeaverEntry.CONTACT, entry, body);
  }

  @PutMapping("/accommodation/{entry}/withdrawal")
  ResponseEntity<Void> withdrawStay(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    return withdraw(id, CareLeaverEntry.ACCOMMODATION, entry, body);
  }

  @PutMapping("/activities/{entry}/withdrawal")
  ResponseEntity<Void> withdrawActivity(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    return withdraw(id, CareLeaverEntry.ACTIVITY, entry, body);
  }

  @PutMapping("/staying-put/{entry}/withdrawal")
  ResponseEntity<Void> withdrawStayingPut(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    return withdraw(id, CareLeaverEntry.STAYING_PUT, entry, body);
  }

  @PutMapping("/departures/{entry}/withdrawal")
  ResponseEntity<Void> withdrawDeparture(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    return withdraw(id, CareLeaverEntry.DEPARTURE, entry, body);
  }

  @PutMapping("/ends/{entry}/withdrawal")
  ResponseEntity<Void> withdrawEnd(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    return withdraw(id, CareLeaverEntry.END, entry, body);
  }

  @PutMapping("/reopenings/{entry}/withdrawal")
  ResponseEntity<Void> withdrawReopening(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    return withdraw(id, CareLeaverEntry.REOPENING, entry, body);
  }

  private ResponseEntity<Void> withdraw(
      UUID id, CareLeaverEntry kind, UUID entry, Withdrawal body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver, new WithdrawCareLeaverEntry(careLeaver, kind, entry, body.reason()), body);
  }
}
