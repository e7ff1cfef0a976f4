package uk.safeguarding.casereviews.practicereview;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.practicereview.commands.AppointLeadReviewer;
import uk.safeguarding.casereviews.practicereview.commands.CompletePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.CorrectPracticeReviewCompletion;
import uk.safeguarding.casereviews.practicereview.commands.ReachPracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.commands.SetReviewScope;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawLeadReviewerAppointment;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReviewStage;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Records;

/** How a practice review goes on, over HTTP. */
@RestController
@RequestMapping("/case-reviews/practice-reviews/{id}")
final class ReviewProgressResource {

  private final Records records;

  ReviewProgressResource(Records records) {
    this.records = records;
  }

  record Appointment(LocalDate appointedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  record Scope(LocalDate scopeFrom, LocalDate scopeTo) {}

  record Stage(PracticeReviewStage stage, LocalDate reachedOn) {}

  record Completion(LocalDate completedOn) {}

  @PutMapping("/lead-reviewers/{reviewer}")
  ResponseEntity<Void> appoint(
      @PathVariable UUID id, @PathVariable UUID reviewer, @RequestBody Appointment body) {
    var review = new PracticeReviewId(id);
    return records.put(review, new AppointLeadReviewer(review, reviewer, body.appointedOn()), body);
  }

  @PutMapping("/lead-reviewers/{reviewer}/withdrawal")
  ResponseEntity<Void> withdrawAppointment(
      @PathVariable UUID id, @PathVariable UUID reviewer, @RequestBody Withdrawal body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review, new WithdrawLeadReviewerAppointment(review, reviewer, body.reason()), body);
  }

  @PutMapping("/scopes/{scope}")
  ResponseEntity<Void> setScope(
      @PathVariable UUID id, @PathVariable UUID scope, @RequestBody Scope body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review, new SetReviewScope(review, scope, body.scopeFrom(), body.scopeTo()), body);
  }

  @PutMapping("/stages/{step}")
  ResponseEntity<Void> reachStage(
      @PathVariable UUID id, @PathVariable UUID step, @RequestBody Stage body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review, new ReachPracticeReviewStage(review, step, body.stage(), body.reachedOn()), body);
  }

  @PutMapping("/stages/{step}/withdrawal")
  ResponseEntity<Void> withdrawStage(
      @PathVariable UUID id, @PathVariable UUID step, @RequestBody Withdrawal body) {
    var review = new PracticeReviewId(id);
    return records.put(review, new WithdrawPracticeReviewStage(review, step, body.reason()), body);
  }

  @PutMapping("/completion")
  ResponseEntity<Void> complete(@PathVariable UUID id, @RequestBody Completion body) {
    var review = new PracticeReviewId(id);
    return records.put(review, new CompletePracticeReview(review, body.completedOn()), body);
  }

  @PutMapping("/completion/corrections/{correction}")
  ResponseEntity<Void> correctCompletion(@PathVariable UUID id, @RequestBody Completion body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review, new CorrectPracticeReviewCompletion(review, body.completedOn()), body);
  }
}
