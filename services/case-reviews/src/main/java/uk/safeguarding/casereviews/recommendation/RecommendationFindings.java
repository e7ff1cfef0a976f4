package uk.safeguarding.casereviews.recommendation;

import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.ACTION_DONE_BY_DUE_DATE;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.CLOSED_BY_OVERSIGHT;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.CLOSED_WITH_ACTIONS_DONE;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.CLOSED_WITH_IMPACT;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.DUE_DATE_REVISED_BEFORE_IT_PASSED;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.OVERSEEN_EACH_QUARTER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.events.RecommendationAnswered;
import uk.safeguarding.kernel.Finding;

/**
 * Where a recommendation as it now stands differs from practice. Nobody asks the clock: what is
 * overdue shows as of the last day that anything was told of the recommendation.
 */
final class RecommendationFindings {

  private RecommendationFindings() {}

  static List<Finding> of(Recommendation recommendation) {
    if (recommendation.status() != Recommendation.Status.MADE) {
      return List.of();
    }
    LocalDate knownUpTo = knownUpTo(recommendation);
    var findings = new ArrayList<Finding>();
    for (PlannedAction action : recommendation.actions().inOrder()) {
      findings.addAll(ofAction(action, knownUpTo));
    }
    Oversight oversight = recommendation.oversight();
    oversight.times().stream()
        .flatMap(time -> time.quarters(knownUpTo).stream())
        .filter(quarter -> !oversight.wasOverseenIn(quarter))
        .map(quarter -> Finding.of(OVERSEEN_EACH_QUARTER, quarter.toString(), quarter.lastDay()))
        .forEach(findings::add);
    LocalDate closedOn = oversight.times().getLast().to();
    if (closedOn != null) {
      findings.addAll(ofClosure(recommendation, closedOn));
    }
    return findings;
  }

  private static List<Finding> ofAction(PlannedAction action, LocalDate knownUpTo) {
    var findings = new ArrayList<Finding>();
    String id = action.planned().action().toString();
    RecommendationActionDone done = action.done();
    if ((done == null ? knownUpTo : done.doneOn()).isAfter(action.dueOn())) {
      findings.add(Finding.of(ACTION_DONE_BY_DUE_DATE, id, action.dueOn()));
    }
    action.revisions().stream()
        .filter(each -> each.revisedOn().isAfter(each.previousDueOn()))
        .map(each -> Finding.of(DUE_DATE_REVISED_BEFORE_IT_PASSED, id, each.previousDueOn()))
        .forEach(findings::add);
    return findings;
  }

  private static List<Finding> ofClosure(Recommendation recommendation, LocalDate closedOn) {
    var findings = new ArrayList<Finding>();
    Oversight oversight = recommendation.oversight();
    LocalDate openedOn = oversight.times().getLast().from();
    if (oversight.looks().standing().values().stream()
        .noneMatch(
            look ->
                look.decision() == OversightDecision.CLOSE
                    && !look.overseenOn().isBefore(openedOn)
                    && !look.overseenOn().isAfter(closedOn))) {
      findings.add(Finding.of(CLOSED_BY_OVERSIGHT, null));
    }
    if (recommendation.actions().inOrder().stream().anyMatch(action -> action.done() == null)) {
      findings.add(Finding.of(CLOSED_WITH_ACTIONS_DONE, null));
    }
    if (oversight.impacts().standing().isEmpty() && !isDeclinedByAll(recommendation)) {
      findings.add(Finding.of(CLOSED_WITH_IMPACT, null));
    }
    return findings;
  }

  private static boolean isDeclinedByAll(Recommendation recommendation) {
    return recommendation.begun().agencies().stream()
        .allMatch(
            agency ->
                recommendation.answers().standing().values().stream()
                    .anyMatch(
                        answer ->
                            answer.agency().equals(agency)
                                && answer.response() == RecommendationResponse.DECLINED));
  }

  private static LocalDate knownUpTo(Recommendation recommendation) {
    return Stream.of(
            recommendation.oversight().days(),
            recommendation.answers().standing().values().stream()
                .map(RecommendationAnswered::answeredOn),
            recommendation.actions().standing().values().stream().flatMap(PlannedAction::days))
        .flatMap(each -> each)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
