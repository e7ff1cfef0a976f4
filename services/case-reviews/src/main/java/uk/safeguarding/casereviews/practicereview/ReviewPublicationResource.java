package uk.safeguarding.casereviews.practicereview;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.practicereview.commands.CorrectDecisionAgainstPublication;
import uk.safeguarding.casereviews.practicereview.commands.DecideAgainstPublication;
import uk.safeguarding.casereviews.practicereview.commands.IdentifyThemeInReview;
import uk.safeguarding.casereviews.practicereview.commands.PublishPracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReviewPublication;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawThemeFromReview;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Records;

/** What a practice review found and what was published of it, over HTTP. */
@RestController
@RequestMapping("/case-reviews/practice-reviews/{id}")
final class ReviewPublicationResource {

  private final Records records;

  ReviewPublicationResource(Records records) {
    this.records = records;
  }

  record Publication(Pseudonym pseudonym, LocalDate publishedOn) {}

  record PublicationWithdrawal(PublicationWithdrawalReason reason, LocalDate withdrawnOn) {}

  record NonPublication(NonPublicationReason reason, LocalDate decidedOn) {}

  record Theme(LearningTheme theme, LocalDate identifiedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/publications/{publication}")
  ResponseEntity<Void> publish(
      @PathVariable UUID id, @PathVariable UUID publication, @RequestBody Publication body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review,
        new PublishPracticeReview(review, publication, body.pseudonym(), body.publishedOn()),
        body);
  }

  @PutMapping("/publications/{publication}/withdrawal")
  ResponseEntity<Void> withdrawPublication(
      @PathVariable UUID id,
      @PathVariable UUID publication,
      @RequestBody PublicationWithdrawal body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review,
        new WithdrawPracticeReviewPublication(
            review, publication, body.reason(), body.withdrawnOn()),
        body);
  }

  @PutMapping("/non-publication")
  ResponseEntity<Void> decideAgainstPublication(
      @PathVariable UUID id, @RequestBody NonPublication body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review, new DecideAgainstPublication(review, body.reason(), body.decidedOn()), body);
  }

  @PutMapping("/non-publication/corrections/{correction}")
  ResponseEntity<Void> correctNonPublication(
      @PathVariable UUID id, @RequestBody NonPublication body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review,
        new CorrectDecisionAgainstPublication(review, body.reason(), body.decidedOn()),
        body);
  }

  @PutMapping("/themes/{identification}")
  ResponseEntity<Void> identifyTheme(
      @PathVariable UUID id, @PathVariable UUID identification, @RequestBody Theme body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review,
        new IdentifyThemeInReview(review, identification, body.theme(), body.identifiedOn()),
        body);
  }

  @PutMapping("/themes/{identification}/withdrawal")
  ResponseEntity<Void> withdrawTheme(
      @PathVariable UUID id, @PathVariable UUID identification, @RequestBody Withdrawal body) {
    var review = new PracticeReviewId(id);
    return records.put(
        review, new WithdrawThemeFromReview(review, identification, body.reason()), body);
  }
}
