package uk.safeguarding.casereviews.practicereview;

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
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.commands.CorrectChairDecision;
import uk.safeguarding.casereviews.practicereview.commands.CorrectPracticeReviewDecision;
import uk.safeguarding.casereviews.practicereview.commands.DecidePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.RecordChairDecision;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReview;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Practice reviews over HTTP: what was decided. */
@RestController
@RequestMapping("/case-reviews/practice-reviews/{id}")
final class PracticeReviewResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  PracticeReviewResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Decision(
      @Nullable ChildRef child,
      @Nullable ReviewReferralId referral,
      @Nullable RapidReviewId rapidReview,
      ReviewDecision decision,
      SortedSet<ReviewDecisionReason> reasons,
      LocalDate decidedOn) {}

  record Correction(
      @Nullable ReviewReferralId referral,
      @Nullable RapidReviewId rapidReview,
      ReviewDecision decision,
      SortedSet<ReviewDecisionReason> reasons,
      LocalDate decidedOn) {}

  record ChairDecision(ReviewDecision decision, LocalDate decidedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new PracticeReviewId(id));
  }

  @PutMapping
  ResponseEntity<Void> decide(@PathVariable UUID id, @RequestBody Decision body) {
    var review = new PracticeReviewId(id);
    ChildRef child = body.child();
    Integer age = child == null ? null : children.ageOn(child, body.decidedOn());
    return records.put(
        review,
        new DecidePracticeReview(
            review,
            child,
            age,
            body.referral(),
            body.rapidReview(),
            body.decision(),
            body.reasons(),
            body.decidedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review,
        new CorrectPracticeReviewDecision(
            review,
            body.referral(),
            body.rapidReview(),
            body.decision(),
            body.reasons(),
            body.decidedOn()),
        body);
  }

  @PutMapping("/chair-decision")
  ResponseEntity<Void> recordChairDecision(@PathVariable UUID id, @RequestBody ChairDecision body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review, new RecordChairDecision(review, body.decision(), body.decidedOn()), body);
  }

  @PutMapping("/chair-decision/corrections/{correction}")
  ResponseEntity<Void> correctChairDecision(
      @PathVariable UUID id, @RequestBody ChairDecision body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review, new CorrectChairDecision(review, body.decision(), body.decidedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var review = new PracticeReviewId(id);
    return records.put(review, new WithdrawPracticeReview(review, body.reason()), body);
  }
}
