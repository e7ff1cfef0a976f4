package uk.safeguarding.contactsandreferrals.earlyhelp;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CompleteUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.HoldEarlyHelpReview;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.WithdrawEarlyHelpReview;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Records;

/** What is done in early help, over HTTP: assessment, plan, reviews. */
@RestController
@RequestMapping("/contacts-and-referrals/early-help/{id}")
final class EarlyHelpWorkResource {

  private final Records records;

  EarlyHelpWorkResource(Records records) {
    this.records = records;
  }

  record AssessmentStart(LocalDate startedOn) {}

  record AssessmentCompletion(LocalDate completedOn) {}

  record AssessmentCorrection(LocalDate startedOn, @Nullable LocalDate completedOn) {}

  record PlanStart(LocalDate startedOn) {}

  record Review(LocalDate heldOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/assessment")
  ResponseEntity<Void> startAssessment(@PathVariable UUID id, @RequestBody AssessmentStart body) {
    var help = new EarlyHelpId(id);
    return records.put(help, new StartUniversalHelpAssessment(help, body.startedOn()), body);
  }

  @PutMapping("/assessment/completion")
  ResponseEntity<Void> completeAssessment(
      @PathVariable UUID id, @RequestBody AssessmentCompletion body) {
    var help = new EarlyHelpId(id);
    return records.put(help, new CompleteUniversalHelpAssessment(help, body.completedOn()), body);
  }

  @PutMapping("/assessment/corrections/{correction}")
  ResponseEntity<Void> correctAssessment(
      @PathVariable UUID id, @RequestBody AssessmentCorrection body) {
    var help = new EarlyHelpId(id);
    return records.put(
        help, new CorrectUniversalHelpAssessment(help, body.startedOn(), body.completedOn()), body);
  }

  @PutMapping("/plan")
  ResponseEntity<Void> startPlan(@PathVariable UUID id, @RequestBody PlanStart body) {
    var help = new EarlyHelpId(id);
    return records.put(help, new StartEarlyHelpPlan(help, body.startedOn()), body);
  }

  @PutMapping("/plan/corrections/{correction}")
  ResponseEntity<Void> correctPlan(@PathVariable UUID id, @RequestBody PlanStart body) {
    var help = new EarlyHelpId(id);
    return records.put(help, new CorrectEarlyHelpPlan(help, body.startedOn()), body);
  }

  @PutMapping("/reviews/{review}")
  ResponseEntity<Void> review(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Review body) {
    var help = new EarlyHelpId(id);
    return records.put(help, new HoldEarlyHelpReview(help, review, body.heldOn()), body);
  }

  @PutMapping("/reviews/{review}/withdrawal")
  ResponseEntity<Void> withdrawReview(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Withdrawal body) {
    var help = new EarlyHelpId(id);
    return records.put(help, new WithdrawEarlyHelpReview(help, review, body.reason()), body);
  }
}
