package uk.safeguarding.casereviews.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.recommendation.commands.AssessImpactOnChildren;
import uk.safeguarding.casereviews.recommendation.commands.CloseRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.OverseeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.ReopenRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawImpactOnChildren;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationOversight;
import uk.safeguarding.casereviews.wording.Wording;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Records;

/** What changed for children, and the oversight until a recommendation is closed, over HTTP. */
@RestController
@RequestMapping("/case-reviews/recommendations/{id}")
final class RecommendationOversightResource {

  private final Records records;

  RecommendationOversightResource(Records records) {
    this.records = records;
  }

  record Impact(Wording whatChanged, ImpactEvidence evidence, LocalDate assessedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  record Oversight(OversightQuarter quarter, OversightDecision decision, LocalDate overseenOn) {}

  record Closure(LocalDate closedOn) {}

  record Reopening(ReopeningReason reason, LocalDate reopenedOn) {}

  @PutMapping("/impacts/{impact}")
  ResponseEntity<Void> assessImpact(
      @PathVariable UUID id, @PathVariable UUID impact, @RequestBody Impact body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new AssessImpactOnChildren(
            recommendation, impact, body.whatChanged(), body.evidence(), body.assessedOn()),
        body);
  }

  @PutMapping("/impacts/{impact}/withdrawal")
  ResponseEntity<Void> withdrawImpact(
      @PathVariable UUID id, @PathVariable UUID impact, @RequestBody Withdrawal body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation, new WithdrawImpactOnChildren(recommendation, impact, body.reason()), body);
  }

  @PutMapping("/oversights/{oversight}")
  ResponseEntity<Void> oversee(
      @PathVariable UUID id, @PathVariable UUID oversight, @RequestBody Oversight body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new OverseeRecommendation(
            recommendation, oversight, body.quarter(), body.decision(), body.overseenOn()),
        body);
  }

  @PutMapping("/oversights/{oversight}/withdrawal")
  ResponseEntity<Void> withdrawOversight(
      @PathVariable UUID id, @PathVariable UUID oversight, @RequestBody Withdrawal body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new WithdrawRecommendationOversight(recommendation, oversight, body.reason()),
        body);
  }

  @PutMapping("/closures/{closure}")
  ResponseEntity<Void> close(
      @PathVariable UUID id, @PathVariable UUID closure, @RequestBody Closure body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation, new CloseRecommendation(recommendation, closure, body.closedOn()), body);
  }

  @PutMapping("/reopenings/{reopening}")
  ResponseEntity<Void> reopen(
      @PathVariable UUID id, @PathVariable UUID reopening, @RequestBody Reopening body) {
    var recommendation = new RecommendationId(id);
    return records.put(
        recommendation,
        new ReopenRecommendation(recommendation, reopening, body.reason(), body.reopenedOn()),
        body);
  }
}
