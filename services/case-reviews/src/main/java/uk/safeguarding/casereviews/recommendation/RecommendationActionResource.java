package uk.safeguarding.casereviews.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.commands.CorrectRecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.commands.PlanRecommendationAction;
import uk.safeguarding.casereviews.recommendation.commands.RecordRecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.commands.ReportRecommendationActionProgress;
import uk.safeguarding.casereviews.recommendation.commands.ReviseRecommendationActionDueDate;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationAction;
import uk.safeguarding.casereviews.wording.Wording;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Records;

/** The actions that follow a recommendation, over HTTP. */
@RestController
@RequestMapping("/case-reviews/recommendations/{id}")
final class RecommendationActionResource {

  private final Records records;

  RecommendationActionResource(Records records) {
    this.records = records;
  }

  record Plan(
      AgencyCode agency, ActionRole role, Wording whatToDo, LocalDate plannedOn, LocalDate dueOn) {}

  record Progress(ActionProgress progress, LocalDate reportedOn) {}

  record DueDate(LocalDate dueOn, LocalDate revisedOn) {}

  record Done(Wording whatWasDone, LocalDate doneOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/actions/{action}")
  ResponseEntity<Void> plan(
      @PathVariable UUID id, @PathVariable UUID action, @RequestBody Plan body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new PlanRecommendationAction(
            recommendation,
            action,
            body.agency(),
            body.role(),
            body.whatToDo(),
            body.plannedOn(),
            body.dueOn()),
        body);
  }

  @PutMapping("/actions/{action}/progress/{report}")
  ResponseEntity<Void> reportProgress(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID report,
      @RequestBody Progress body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new ReportRecommendationActionProgress(
            recommendation, action, report, body.progress(), body.reportedOn()),
        body);
  }

  @PutMapping("/actions/{action}/due-dates/{revision}")
  ResponseEntity<Void> reviseDueDate(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID revision,
      @RequestBody DueDate body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new ReviseRecommendationActionDueDate(
            recommendation, action, revision, body.dueOn(), body.revisedOn()),
        body);
  }

  @PutMapping("/actions/{action}/completion")
  ResponseEntity<Void> recordDone(
      @PathVariable UUID id, @PathVariable UUID action, @RequestBody Done body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new RecordRecommendationActionDone(
            recommendation, action, body.whatWasDone(), body.doneOn()),
        body);
  }

  @PutMapping("/actions/{action}/completion/corrections/{correction}")
  ResponseEntity<Void> correctDone(
      @PathVariable UUID id, @PathVariable UUID action, @RequestBody Done body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new CorrectRecommendationActionDone(
            recommendation, action, body.whatWasDone(), body.doneOn()),
        body);
  }

  @PutMapping("/actions/{action}/withdrawal")
  ResponseEntity<Void> withdrawAction(
      @PathVariable UUID id, @PathVariable UUID action, @RequestBody Withdrawal body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new WithdrawRecommendationAction(recommendation, action, body.reason()),
        body);
  }
}
