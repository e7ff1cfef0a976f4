package uk.safeguarding.contactsandreferrals.childinneedplan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.CorrectChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.CorrectChildInNeedPlanEnd;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.EndChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.HoldChildInNeedReview;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.MakeChildInNeedVisit;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.StartChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.WithdrawChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.WithdrawChildInNeedReview;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.WithdrawChildInNeedVisit;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Child in need plans over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/child-in-need-plans/{id}")
final class ChildInNeedPlanResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  ChildInNeedPlanResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(ChildRef child, UUID assessment, LocalDate startedOn) {}

  record Correction(UUID assessment, LocalDate startedOn) {}

  record Review(LocalDate heldOn) {}

  record Visit(LocalDate visitedOn, Boolean childSeen) {}

  record End(ChildInNeedPlanEndReason reason, LocalDate endedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new ChildInNeedPlanId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var plan = new ChildInNeedPlanId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        plan,
        new StartChildInNeedPlan(
            plan, body.child(), age, new AssessmentId(body.assessment()), body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var plan = new ChildInNeedPlanId(id);
    return records.put(
        plan,
        new CorrectChildInNeedPlan(plan, new AssessmentId(body.assessment()), body.startedOn()),
        body);
  }

  @PutMapping("/reviews/{review}")
  ResponseEntity<Void> review(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Review body) {
    var plan = new ChildInNeedPlanId(id);
    return records.put(plan, new HoldChildInNeedReview(plan, review, body.heldOn()), body);
  }

  @PutMapping("/reviews/{review}/withdrawal")
  ResponseEntity<Void> withdrawReview(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Withdrawal body) {
    var plan = new ChildInNeedPlanId(id);
    return records.put(plan, new WithdrawChildInNeedReview(plan, review, body.reason()), body);
  }

  @PutMapping("/visits/{visit}")
  ResponseEntity<Void> visit(
      @PathVariable UUID id, @PathVariable UUID visit, @RequestBody Visit body) {
    var plan = new ChildInNeedPlanId(id);
    return records.put(
        plan, new MakeChildInNeedVisit(plan, visit, body.visitedOn(), body.childSeen()), body);
  }

  @PutMapping("/visits/{visit}/withdrawal")
  ResponseEntity<Void> withdrawVisit(
      @PathVariable UUID id, @PathVariable UUID visit, @RequestBody Withdrawal body) {
    var plan = new ChildInNeedPlanId(id);
    return records.put(plan, new WithdrawChildInNeedVisit(plan, visit, body.reason()), body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var plan = new ChildInNeedPlanId(id);
    return records.put(plan, new EndChildInNeedPlan(plan, body.reason(), body.endedOn()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var plan = new ChildInNeedPlanId(id);
    return records.put(
        plan, new CorrectChildInNeedPlanEnd(plan, body.reason(), body.endedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var plan = new ChildInNeedPlanId(id);
    return records.put(plan, new WithdrawChildInNeedPlan(plan, body.reason()), body);
  }
}
