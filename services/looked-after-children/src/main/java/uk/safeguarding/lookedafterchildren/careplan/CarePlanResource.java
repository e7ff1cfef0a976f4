package uk.safeguarding.lookedafterchildren.careplan;

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
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanEnd;
import uk.safeguarding.lookedafterchildren.careplan.commands.EndCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.StartCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawCarePlan;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Care plans over HTTP: what they begin and end with. */
@RestController
@RequestMapping("/looked-after-children/care-plans/{id}")
final class CarePlanResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  CarePlanResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(ChildRef child, UUID periodOfCare, LocalDate placedOn) {}

  record Correction(UUID periodOfCare, LocalDate placedOn) {}

  record End(CarePlanEndReason reason, LocalDate endedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new CarePlanId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var plan = new CarePlanId(id);
    Integer age = children.ageOn(body.child(), body.placedOn());
    return records.put(
        plan,
        new StartCarePlan(plan, body.child(), age, body.periodOfCare(), body.placedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var plan = new CarePlanId(id);
    return records.put(plan, new CorrectCarePlan(plan, body.periodOfCare(), body.placedOn()), body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var plan = new CarePlanId(id);
    return records.put(plan, new EndCarePlan(plan, body.reason(), body.endedOn()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var plan = new CarePlanId(id);
    return records.put(plan, new CorrectCarePlanEnd(plan, body.reason(), body.endedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var plan = new CarePlanId(id);
    return records.put(plan, new WithdrawCarePlan(plan, body.reason()), body);
  }
}
