package uk.safeguarding.contactsandreferrals.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.assessment.commands.AuthoriseAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessmentAuthorisation;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessmentFactors;
import uk.safeguarding.contactsandreferrals.assessment.commands.HoldAssessmentReviewPoint;
import uk.safeguarding.contactsandreferrals.assessment.commands.IdentifyAssessmentFactors;
import uk.safeguarding.contactsandreferrals.assessment.commands.StartAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.WithdrawAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.WithdrawAssessmentReviewPoint;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Child and family assessments over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/assessments/{id}")
final class AssessmentResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  AssessmentResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(ChildRef child, UUID referral, LocalDate referredOn, LocalDate startedOn) {}

  record Correction(UUID referral, LocalDate referredOn, LocalDate startedOn) {}

  record ReviewPoint(LocalDate heldOn) {}

  record Factors(List<AssessmentFactor> factors, LocalDate identifiedOn) {}

  record Authorisation(AssessmentOutcome outcome, LocalDate authorisedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new AssessmentId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var it = new AssessmentId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        it,
        new StartAssessment(
            it,
            body.child(),
            age,
            new ReferralId(body.referral()),
            body.referredOn(),
            body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var it = new AssessmentId(id);
    return records.put(
        it,
        new CorrectAssessment(
            it, new ReferralId(body.referral()), body.referredOn(), body.startedOn()),
        body);
  }

  @PutMapping("/review-points/{reviewPoint}")
  ResponseEntity<Void> review(
      @PathVariable UUID id, @PathVariable UUID reviewPoint, @RequestBody ReviewPoint body) {
    var it = new AssessmentId(id);
    return records.put(it, new HoldAssessmentReviewPoint(it, reviewPoint, body.heldOn()), body);
  }

  @PutMapping("/review-points/{reviewPoint}/withdrawal")
  ResponseEntity<Void> withdrawReview(
      @PathVariable UUID id, @PathVariable UUID reviewPoint, @RequestBody Withdrawal body) {
    var it = new AssessmentId(id);
    return records.put(it, new WithdrawAssessmentReviewPoint(it, reviewPoint, body.reason()), body);
  }

  @PutMapping("/factors")
  ResponseEntity<Void> identify(@PathVariable UUID id, @RequestBody Factors body) {
    var it = new AssessmentId(id);
    return records.put(
        it, new IdentifyAssessmentFactors(it, body.factors(), body.identifiedOn()), body);
  }

  @PutMapping("/factors/corrections/{correction}")
  ResponseEntity<Void> correctFactors(@PathVariable UUID id, @RequestBody Factors body) {
    var it = new AssessmentId(id);
    return records.put(
        it, new CorrectAssessmentFactors(it, body.factors(), body.identifiedOn()), body);
  }

  @PutMapping("/authorisation")
  ResponseEntity<Void> authorise(@PathVariable UUID id, @RequestBody Authorisation body) {
    var it = new AssessmentId(id);
    return records.put(it, new AuthoriseAssessment(it, body.outcome(), body.authorisedOn()), body);
  }

  @PutMapping("/authorisation/corrections/{correction}")
  ResponseEntity<Void> correctAuthorisation(
      @PathVariable UUID id, @RequestBody Authorisation body) {
    var it = new AssessmentId(id);
    return records.put(
        it, new CorrectAssessmentAuthorisation(it, body.outcome(), body.authorisedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var it = new AssessmentId(id);
    return records.put(it, new WithdrawAssessment(it, body.reason()), body);
  }
}
