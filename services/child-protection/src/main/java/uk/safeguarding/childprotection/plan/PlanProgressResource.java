package uk.safeguarding.childprotection.plan;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.plan.commands.RecordChildProtectionVisit;
import uk.safeguarding.childprotection.plan.commands.RecordCoreGroup;
import uk.safeguarding.childprotection.plan.commands.RecordReviewConference;
import uk.safeguarding.childprotection.plan.commands.WithdrawChildProtectionVisit;
import uk.safeguarding.childprotection.plan.commands.WithdrawCoreGroup;
import uk.safeguarding.childprotection.plan.commands.WithdrawReviewConference;
import uk.safeguarding.childprotection.plan.reviews.ReviewDecision;
import uk.safeguarding.childprotection.plan.visits.VisitOutcome;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Records;

/** What happens under child protection plans, over HTTP. */
@RestController
@RequestMapping("/child-protection/plans/{id}")
final class PlanProgressResource {

  private final Records records;

  PlanProgressResource(Records records) {
    this.records = records;
  }

  record Visit(LocalDate visitedOn, VisitOutcome outcome) {}

  record CoreGroup(LocalDate heldOn, SortedSet<AttendingAgency> agencies) {}

  record Review(
      LocalDate heldOn,
      SortedSet<AttendingAgency> agencies,
      ReviewDecision decision,
      @Nullable CategoryOfAbuse category) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/visits/{visit}")
  ResponseEntity<Void> visit(
      @PathVariable UUID id, @PathVariable UUID visit, @RequestBody Visit body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(
        plan, new RecordChildProtectionVisit(plan, visit, body.visitedOn(), body.outcome()), body);
  }

  @PutMapping("/visits/{visit}/withdrawal")
  ResponseEntity<Void> withdrawVisit(
      @PathVariable UUID id, @PathVariable UUID visit, @RequestBody Withdrawal body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(plan, new WithdrawChildProtectionVisit(plan, visit, body.reason()), body);
  }

  @PutMapping("/core-groups/{coreGroup}")
  ResponseEntity<Void> meet(
      @PathVariable UUID id, @PathVariable UUID coreGroup, @RequestBody CoreGroup body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(
        plan, new RecordCoreGroup(plan, coreGroup, body.heldOn(), body.agencies()), body);
  }

  @PutMapping("/core-groups/{coreGroup}/withdrawal")
  ResponseEntity<Void> withdrawCoreGroup(
      @PathVariable UUID id, @PathVariable UUID coreGroup, @RequestBody Withdrawal body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(plan, new WithdrawCoreGroup(plan, coreGroup, body.reason()), body);
  }

  @PutMapping("/reviews/{review}")
  ResponseEntity<Void> review(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Review body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(
        plan,
        new RecordReviewConference(
            plan, review, body.heldOn(), body.agencies(), body.decision(), body.category()),
        body);
  }

  @PutMapping("/reviews/{review}/withdrawal")
  ResponseEntity<Void> withdrawReview(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Withdrawal body) {
    var plan = new ChildProtectionPlanId(id);
    return records.put(plan, new WithdrawReviewConference(plan, review, body.reason()), body);
  }
}
