package uk.safeguarding.childprotection.plan;

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
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.plan.commands.CorrectChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.CorrectChildProtectionPlanEnd;
import uk.safeguarding.childprotection.plan.commands.EndChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.StartChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.WithdrawChildProtectionPlan;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** The beginning and the end of child protection plans over HTTP. */
@RestController
@RequestMapping("/child-protection/plans/{id}")
final class ChildProtectionPlanResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  ChildProtectionPlanResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(
      ChildRef child,
      InitialChildProtectionConferenceId conference,
      CategoryOfAbuse category,
      LocalDate startedOn,
      @Nullable LocalDate previousPlanEndedOn) {}

  record Correction(
      InitialChildProtectionConferenceId conference,
      CategoryOfAbuse category,
      LocalDate startedOn,
      @Nullable LocalDate previousPlanEndedOn) {}

  record End(LocalDate endedOn, PlanEndReason reason) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new ChildProtectionPlanId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var plan = new ChildProtectionPlanId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        plan,
        new StartChildProtectionPlan(
            plan,
            body.child(),
            age,
            body.conference(),
            body.category(),
            body.startedOn(),
            body.previousPlanEndedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(
        plan,
        new CorrectChildProtectionPlan(
            plan, body.conference(), body.category(), body.startedOn(), body.previousPlanEndedOn()),
        body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(plan, new EndChildProtectionPlan(plan, body.endedOn(), body.reason()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(
        plan, new CorrectChildProtectionPlanEnd(plan, body.endedOn(), body.reason()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(plan, new WithdrawChildProtectionPlan(plan, body.reason()), body);
  }
}
