package uk.safeguarding.lookedafterchildren.adoption;

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
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionDecision;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectPlacementOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.DecideAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.GrantPlacementOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptionRecord;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Plans of adoption over HTTP. */
@RestController
@RequestMapping("/looked-after-children/adoptions/{id}")
final class AdoptionResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  AdoptionResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Decision(
      ChildRef child,
      LocalDate enteredCareOn,
      @Nullable LocalDate recommendationReceivedOn,
      LocalDate decidedOn) {}

  record Correction(
      LocalDate enteredCareOn, @Nullable LocalDate recommendationReceivedOn, LocalDate decidedOn) {}

  record PlacementOrder(LocalDate grantedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new AdoptionId(id));
  }

  @PutMapping
  ResponseEntity<Void> decide(@PathVariable UUID id, @RequestBody Decision body) {
    var adoption = new AdoptionId(id);
    Integer age = children.ageOn(body.child(), body.decidedOn());
    return records.put(
        adoption,
        new DecideAdoption(
            adoption,
            body.child(),
            age,
            body.enteredCareOn(),
            body.recommendationReceivedOn(),
            body.decidedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption,
        new CorrectAdoptionDecision(
            adoption, body.enteredCareOn(), body.recommendationReceivedOn(), body.decidedOn()),
        body);
  }

  @PutMapping("/placement-order")
  ResponseEntity<Void> grantPlacementOrder(
      @PathVariable UUID id, @RequestBody PlacementOrder body) {
    var adoption = new AdoptionId(id);
    return records.put(adoption, new GrantPlacementOrder(adoption, body.grantedOn()), body);
  }

  @PutMapping("/placement-order/corrections/{correction}")
  ResponseEntity<Void> correctPlacementOrder(
      @PathVariable UUID id, @RequestBody PlacementOrder body) {
    var adoption = new AdoptionId(id);
    return records.put(adoption, new CorrectPlacementOrder(adoption, body.grantedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var adoption = new AdoptionId(id);
    return records.put(adoption, new WithdrawAdoptionRecord(adoption, body.reason()), body);
  }
}
