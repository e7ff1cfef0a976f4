package uk.safeguarding.casereviews.recommendation;

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
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.recommendation.commands.AnswerRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.CorrectRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.MakeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationAnswer;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;

/** Recommendations over HTTP: what was asked, and what the agencies answered. */
@RestController
@RequestMapping("/case-reviews/recommendations/{id}")
final class RecommendationResource {

  private final Records records;
  private final RecordHistory history;

  RecommendationResource(Records records, RecordHistory history) {
    this.records = records;
    this.history = history;
  }

  record Recommended(
      RecommendationSource source,
      @Nullable PracticeReviewId review,
      SortedSet<AgencyCode> agencies,
      LearningTheme theme,
      Wording wording,
      LocalDate madeOn) {}

  record Answer(
      AgencyCode agency,
      RecommendationResponse response,
      SortedSet<DeclineReason> reasons,
      LocalDate answeredOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new RecommendationId(id));
  }

  @PutMapping
  ResponseEntity<Void> make(@PathVariable UUID id, @RequestBody Recommended body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new MakeRecommendation(
            recommendation,
            body.source(),
            body.review(),
            body.agencies(),
            body.theme(),
            body.wording(),
            body.madeOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Recommended body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new CorrectRecommendation(
            recommendation,
            body.source(),
            body.review(),
            body.agencies(),
            body.theme(),
            body.wording(),
            body.madeOn()),
        body);
  }

  @PutMapping("/answers/{answer}")
  ResponseEntity<Void> answer(
      @PathVariable UUID id, @PathVariable UUID answer, @RequestBody Answer body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new AnswerRecommendation(
            recommendation,
            answer,
            body.agency(),
            body.response(),
            body.reasons(),
            body.answeredOn()),
        body);
  }

  @PutMapping("/answers/{answer}/withdrawal")
  ResponseEntity<Void> withdrawAnswer(
      @PathVariable UUID id, @PathVariable UUID answer, @RequestBody Withdrawal body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new WithdrawRecommendationAnswer(recommendation, answer, body.reason()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation, new WithdrawRecommendation(recommendation, body.reason()), body);
  }
}
