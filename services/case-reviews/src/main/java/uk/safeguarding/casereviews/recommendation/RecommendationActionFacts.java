package uk.safeguarding.casereviews.recommendation;

import static uk.safeguarding.casereviews.recommendation.RecommendationRule.ACTION_IS_DONE_ONCE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.DONE_CORRECTION_NEEDS_DONE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.NOTHING_BEFORE_IT_WAS_MADE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECOMMENDATION_MUST_BE_OPEN;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECORD_MUST_STAND;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.commands.CorrectRecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.commands.PlanRecommendationAction;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationActionCommand;
import uk.safeguarding.casereviews.recommendation.commands.RecordRecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.commands.ReportRecommendationActionProgress;
import uk.safeguarding.casereviews.recommendation.commands.ReviseRecommendationActionDueDate;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationAction;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDoneCorrected;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDueDateRevised;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionPlanned;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionProgressReported;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionWithdrawn;

/** The one fact that a command adds to the actions that follow a recommendation. */
final class RecommendationActionFacts {

  private RecommendationActionFacts() {}

  static RecommendationActionEvent of(
      Recommendation recommendation, RecommendationActionCommand command) {
    RecommendationId id = command.recommendation();
    return switch (command) {
      case PlanRecommendationAction it -> {
        RECOMMENDATION_MUST_BE_OPEN.require(recommendation.isOpen());
        RECORDED_ONCE_UNDER_ITS_ID.require(!recommendation.actions().knows(it.action()));
        NOTHING_BEFORE_IT_WAS_MADE.require(isFromMaking(recommendation, it.plannedOn()));
        yield new RecommendationActionPlanned(
            id, it.action(), it.agency(), it.role(), it.whatToDo(), it.plannedOn(), it.dueOn());
      }
      case ReportRecommendationActionProgress it -> {
        PlannedAction action = undone(recommendation, it.action());
        RECORDED_ONCE_UNDER_ITS_ID.require(!action.knows(it.report()));
        NOTHING_BEFORE_IT_WAS_MADE.require(isFromMaking(recommendation, it.reportedOn()));
        yield new RecommendationActionProgressReported(
            id, it.action(), it.report(), it.progress(), it.reportedOn());
      }
      case ReviseRecommendationActionDueDate it -> {
        PlannedAction action = undone(recommendation, it.action());
        RECORDED_ONCE_UNDER_ITS_ID.require(!action.knows(it.revision()));
        NOTHING_BEFORE_IT_WAS_MADE.require(isFromMaking(recommendation, it.revisedOn()));
        yield new RecommendationActionDueDateRevised(
            id, it.action(), it.revision(), action.dueOn(), it.dueOn(), it.revisedOn());
      }
      case RecordRecommendationActionDone it -> {
        undone(recommendation, it.action());
        NOTHING_BEFORE_IT_WAS_MADE.require(isFromMaking(recommendation, it.doneOn()));
        yield new RecommendationActionDone(id, it.action(), it.whatWasDone(), it.doneOn());
      }
      case CorrectRecommendationActionDone it -> {
        RECORD_MUST_STAND.require(recommendation.actions().stands(it.action()));
        DONE_CORRECTION_NEEDS_DONE.require(recommendation.action(it.action()).done() != null);
        NOTHING_BEFORE_IT_WAS_MADE.require(isFromMaking(recommendation, it.doneOn()));
        yield new RecommendationActionDoneCorrected(id, it.action(), it.whatWasDone(), it.doneOn());
      }
      case WithdrawRecommendationAction it -> {
        RECORD_MUST_STAND.require(recommendation.actions().stands(it.action()));
        yield new RecommendationActionWithdrawn(id, it.action(), it.reason());
      }
    };
  }

  private static PlannedAction undone(Recommendation recommendation, UUID action) {
    RECOMMENDATION_MUST_BE_OPEN.require(recommendation.isOpen());
    RECORD_MUST_STAND.require(recommendation.actions().stands(action));
    PlannedAction planned = recommendation.action(action);
    ACTION_IS_DONE_ONCE.require(planned.done() == null);
    return planned;
  }

  private static boolean isFromMaking(Recommendation recommendation, LocalDate day) {
    return !day.isBefore(recommendation.begun().madeOn());
  }
}
