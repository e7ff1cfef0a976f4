package uk.safeguarding.casereviews.rapidreview;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectPanelAnswer;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectRapidReviewSubmission;
import uk.safeguarding.casereviews.rapidreview.commands.RecordPanelAnswer;
import uk.safeguarding.casereviews.rapidreview.commands.SendRapidReviewToPanel;
import uk.safeguarding.platform.records.Records;

/** What the national panel was sent of a rapid review, and its answer, over HTTP. */
@RestController
@RequestMapping("/case-reviews/rapid-reviews/{id}")
final class RapidReviewPanelResource {

  private final Records records;

  RapidReviewPanelResource(Records records) {
    this.records = records;
  }

  record Submission(ReviewDecision recommended, LocalDate sentOn) {}

  record Answer(PanelAnswer answer, LocalDate answeredOn) {}

  @PutMapping("/submission")
  ResponseEntity<Void> send(@PathVariable UUID id, @RequestBody Submission body) {
    var rapidReview = new RapidReviewId(id);
    return records.put(
        rapidReview,
        new SendRapidReviewToPanel(rapidReview, body.recommended(), body.sentOn()),
        body);
  }

  @PutMapping("/submission/corrections/{correction}")
  ResponseEntity<Void> correctSubmission(@PathVariable UUID id, @RequestBody Submission body) {
    var rapidReview = new RapidReviewId(id);
    return records.put(
        rapidReview,
        new CorrectRapidReviewSubmission(rapidReview, body.recommended(), body.sentOn()),
        body);
  }

  @PutMapping("/panel-answer")
  ResponseEntity<Void> recordAnswer(@PathVariable UUID id, @RequestBody Answer body) {
    var rapidReview = new RapidReviewId(id);
    return records.put(
        rapidReview, new RecordPanelAnswer(rapidReview, body.answer(), body.answeredOn()), body);
  }

  @PutMapping("/panel-answer/corrections/{correction}")
  ResponseEntity<Void> correctAnswer(@PathVariable UUID id, @RequestBody Answer body) {
    var rapidReview = new RapidReviewId(id);
    return records.put(
        rapidReview, new CorrectPanelAnswer(rapidReview, body.answer(), body.answeredOn()), body);
  }
}
