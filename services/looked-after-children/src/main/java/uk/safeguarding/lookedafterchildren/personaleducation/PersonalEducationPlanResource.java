package uk.safeguarding.lookedafterchildren.personaleducation;

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
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlanEnd;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.EndPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.StartPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlan;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Personal education plans over HTTP: what they begin and end with. */
@RestController
@RequestMapping("/looked-after-children/personal-education-plans/{id}")
final class PersonalEducationPlanResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  PersonalEducationPlanResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(ChildRef child, UUID periodOfCare, LocalDate lookedAfterFrom) {}

  record Correction(UUID periodOfCare, LocalDate lookedAfterFrom) {}

  record End(PersonalEducationPlanEndReason reason, LocalDate endedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new PersonalEducationPlanId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var plan = new PersonalEducationPlanId(id);
    Integer age = children.ageOn(body.child(), body.lookedAfterFrom());
    return records.put(
        plan,
        new StartPersonalEducationPlan(
            plan, body.child(), age, body.periodOfCare(), body.lookedAfterFrom()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(
        plan,
        new CorrectPersonalEducationPlan(plan, body.periodOfCare(), body.lookedAfterFrom()),
        body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(
        plan, new EndPersonalEducationPlan(plan, body.reason(), body.endedOn()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(
        plan, new CorrectPersonalEducationPlanEnd(plan, body.reason(), body.endedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(plan, new WithdrawPersonalEducationPlan(plan, body.reason()), body);
  }
}
