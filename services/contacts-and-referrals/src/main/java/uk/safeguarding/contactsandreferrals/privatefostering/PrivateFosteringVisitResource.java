package uk.safeguarding.contactsandreferrals.privatefostering;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.RecordPrivateFosteringVisit;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFosteringVisit;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Records;

/** Visits to privately fostered children over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/private-fostering-arrangements/{id}")
final class PrivateFosteringVisitResource {

  private final Records records;

  PrivateFosteringVisitResource(Records records) {
    this.records = records;
  }

  record Visit(LocalDate visitedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/visits/{visit}")
  ResponseEntity<Void> visit(
      @PathVariable UUID id, @PathVariable UUID visit, @RequestBody Visit body) {
    var arrangement = new PrivateFosteringArrangementId(id);
    return records.put(
        arrangement, new RecordPrivateFosteringVisit(arrangement, visit, body.visitedOn()), body);
  }

  @PutMapping("/visits/{visit}/withdrawal")
  ResponseEntity<Void> withdrawVisit(
      @PathVariable UUID id, @PathVariable UUID visit, @RequestBody Withdrawal body) {
    var arrangement = new PrivateFosteringArrangementId(id);
    return records.put(
        arrangement, new WithdrawPrivateFosteringVisit(arrangement, visit, body.reason()), body);
  }
}
