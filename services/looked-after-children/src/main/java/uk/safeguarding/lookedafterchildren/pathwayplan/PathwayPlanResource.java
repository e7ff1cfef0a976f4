package uk.safeguarding.lookedafterchildren.pathwayplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.AuthorisePathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CompleteNeedsAssessment;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectNeedsAssessment;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanAuthorisation;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.ReviewPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.WithdrawPathwayPlanReview;
import uk.safeguarding.platform.records.Records;

/** The assessment, the authorisation and the reviews of pathway plans over HTTP. */
@RestController
@RequestMapping("/looked-after-children/pathway-plans/{id}")
final class PathwayPlanResource {

  private final Records records;

  PathwayPlanResource(Records records) {
    this.records = records;
  }

  record NeedsAssessment(LocalDate assessedOn) {}

  /**
   * An authorisation.
   *
   * @param authorisedOn the day on which the plan was authorised
   * @param personalAdviser the personal adviser whom the plan names, by a reference of the council
   */
  record Authorisation(LocalDate authorisedOn, @Nullable UUID personalAdviser) {}

  /**
   * A review.
   *
   * @param outcome what it decided
   */
  record Review(LocalDate heldOn, PathwayPlanReviewOutcome outcome) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/needs-assessment")
  ResponseEntity<Void> assess(@PathVariable UUID id, @RequestBody NeedsAssessment body) {
    var plan = new PathwayPlanId(id);
    return records.put(plan, new CompleteNeedsAssessment(plan, body.assessedOn()), body);
  }

  @PutMapping("/needs-assessment/corrections/{correction}")
  ResponseEntity<Void> correctAssessment(@PathVariable UUID id, @RequestBody NeedsAssessment body) {
    var plan = new PathwayPlanId(id);
    return records.put(plan, new CorrectNeedsAssessment(plan, body.assessedOn()), body);
  }

  @PutMapping("/authorisation")
  ResponseEntity<Void> authorise(@PathVariable UUID id, @RequestBody Authorisation body) {
    var plan = new PathwayPlanId(id);
    return records.put(
        plan, new AuthorisePathwayPlan(plan, body.authorisedOn(), body.personalAdviser()), body);
  }

  @PutMapping("/authorisation/corrections/{correction}")
  ResponseEntity<Void> correctAuthorisation(
      @PathVariable UUID id, @RequestBody Authorisation body) {
    var plan = new PathwayPlanId(id);
    return records.put(
        plan,
        new CorrectPathwayPlanAuthorisation(plan, body.authorisedOn(), body.personalAdviser()),
        body);
  }

  @PutMapping("/reviews/{review}")
  ResponseEntity<Void> review(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Review body) {
    var plan = new PathwayPlanId(id);
    return records.put(
        plan, new ReviewPathwayPlan(plan, review, body.heldOn(), body.outcome()), body);
  }

  @PutMapping("/reviews/{review}/withdrawal")
  ResponseEntity<Void> withdrawReview(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Withdrawal body) {
    var plan = new PathwayPlanId(id);
    return records.put(plan, new WithdrawPathwayPlanReview(plan, review, body.reason()), body);
  }
}
