package uk.safeguarding.childprotection.proceedings.careproceedings;

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
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CorrectCareProceedings;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CorrectFinalOrder;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.IssueCareProceedings;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.RecordFinalOrder;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.WithdrawCareProceedingsRecord;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Care proceedings over HTTP. */
@RestController
@RequestMapping("/child-protection/care-proceedings/{id}")
final class CareProceedingsResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  CareProceedingsResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Issue(
      ChildRef child,
      @Nullable PreProceedingsId preProceedings,
      CareApplication application,
      LocalDate issuedOn) {}

  record Correction(
      @Nullable PreProceedingsId preProceedings, CareApplication application, LocalDate issuedOn) {}

  record Order(FinalOrder order, LocalDate madeOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new CareProceedingsId(id));
  }

  @PutMapping
  ResponseEntity<Void> issue(@PathVariable UUID id, @RequestBody Issue body) {
    var proceedings = new CareProceedingsId(id);
    Integer age = children.ageOn(body.child(), body.issuedOn());
    return records.put(
        proceedings,
        new IssueCareProceedings(
            proceedings,
            body.child(),
            age,
            body.preProceedings(),
            body.application(),
            body.issuedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var proceedings = new CareProceedingsId(id);
    return records.put(
        proceedings,
        new CorrectCareProceedings(
            proceedings, body.preProceedings(), body.application(), body.issuedOn()),
        body);
  }

  @PutMapping("/final-order")
  ResponseEntity<Void> recordOrder(@PathVariable UUID id, @RequestBody Order body) {
    var proceedings = new CareProceedingsId(id);
    return records.put(
        proceedings, new RecordFinalOrder(proceedings, body.order(), body.madeOn()), body);
  }

  @PutMapping("/final-order/corrections/{correction}")
  ResponseEntity<Void> correctOrder(@PathVariable UUID id, @RequestBody Order body) {
    var proceedings = new CareProceedingsId(id);
    return records.put(
        proceedings, new CorrectFinalOrder(proceedings, body.order(), body.madeOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var proceedings = new CareProceedingsId(id);
    return records.put(
        proceedings, new WithdrawCareProceedingsRecord(proceedings, body.reason()), body);
  }
}
