package uk.safeguarding.casereviews.reviewreferral;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.reviewreferral.commands.CorrectReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.commands.CorrectReviewReferralDecision;
import uk.safeguarding.casereviews.reviewreferral.commands.DecideReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.commands.ReferCaseForReview;
import uk.safeguarding.casereviews.reviewreferral.commands.WithdrawReviewReferral;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Referrals for review over HTTP. */
@RestController
@RequestMapping("/case-reviews/review-referrals/{id}")
final class ReviewReferralResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  ReviewReferralResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Referral(
      @Nullable ChildRef child,
      @Nullable SeriousIncidentId incident,
      AgencyCode agency,
      SortedSet<ReviewCriterion> criteria,
      LocalDate referredOn) {}

  record Correction(
      @Nullable SeriousIncidentId incident,
      AgencyCode agency,
      SortedSet<ReviewCriterion> criteria,
      LocalDate referredOn) {}

  record Decision(
      ReviewDecision decision, SortedSet<ReviewCriterion> criteriaMet, LocalDate decidedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new ReviewReferralId(id));
  }

  @PutMapping
  ResponseEntity<Void> refer(@PathVariable UUID id, @RequestBody Referral body) {
    var referral = new ReviewReferralId(id);
    ChildRef child = body.child();
    Integer age = child == null ? null : children.ageOn(child, body.referredOn());
    return records.put(
        referral,
        new ReferCaseForReview(
            referral,
            child,
            age,
            body.incident(),
            body.agency(),
            body.criteria(),
            body.referredOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var referral = new ReviewReferralId(id);
    return records.put(
        referral,
        new CorrectReviewReferral(
            referral, body.incident(), body.agency(), body.criteria(), body.referredOn()),
        body);
  }

  @PutMapping("/decision")
  ResponseEntity<Void> decide(@PathVariable UUID id, @RequestBody Decision body) {
    var referral = new ReviewReferralId(id);
    return records.put(
        referral,
        new DecideReviewReferral(referral, body.decision(), body.criteriaMet(), body.decidedOn()),
        body);
  }

  @PutMapping("/decision/corrections/{correction}")
  ResponseEntity<Void> correctDecision(@PathVariable UUID id, @RequestBody Decision body) {
    var referral = new ReviewReferralId(id);
    return records.put(
        referral,
        new CorrectReviewReferralDecision(
            referral, body.decision(), body.criteriaMet(), body.decidedOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var referral = new ReviewReferralId(id);
    return records.put(referral, new WithdrawReviewReferral(referral, body.reason()), body);
  }
}
