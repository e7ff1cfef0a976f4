package uk.safeguarding.casereviews.worklists;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionNoLongerDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationFindingCleared;
import uk.safeguarding.casereviews.recommendation.events.RecommendationFindingMade;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightNoLongerDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationRecordEvent;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Actions that are not done yet, by their due date; what is late comes first. */
public final class ActionsDue implements WorkList<RecommendationEvent> {

  @Override
  public String name() {
    return "recommendation-actions-due";
  }

  @Override
  public String title() {
    return "Actions on recommendations";
  }

  @Override
  public String limit() {
    return "The due date that the agency set: local practice";
  }

  @Override
  public Set<Role> readers() {
    return RecordAccess.OF_THE_BUSINESS_UNIT.readers();
  }

  @Override
  public Class<RecommendationEvent> eventType() {
    return RecommendationEvent.class;
  }

  @Override
  public Collection<String> keys(RecommendationEvent event) {
    return switch (event) {
      case RecommendationActionDue it -> List.of(action(it.recommendation(), it.action()));
      case RecommendationActionNoLongerDue it -> List.of(action(it.recommendation(), it.action()));
      case RecommendationRecordEvent _,
          RecommendationActionEvent _,
          RecommendationOversightEvent _,
          RecommendationOversightDue _,
          RecommendationOversightNoLongerDue _,
          RecommendationFindingMade _,
          RecommendationFindingCleared _ ->
          List.of();
    };
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<RecommendationEvent> logged) {
    return switch (logged.event()) {
      case RecommendationActionDue it ->
          Change.put(WorkItem.due(key, null, it.since(), it.dueOn()));
      case RecommendationActionNoLongerDue _ -> Change.remove();
      case RecommendationRecordEvent _,
          RecommendationActionEvent _,
          RecommendationOversightEvent _,
          RecommendationOversightDue _,
          RecommendationOversightNoLongerDue _,
          RecommendationFindingMade _,
          RecommendationFindingCleared _ ->
          Change.keep();
    };
  }

  private static String action(RecommendationId recommendation, UUID action) {
    return recommendation + "/actions/" + action;
  }
}
