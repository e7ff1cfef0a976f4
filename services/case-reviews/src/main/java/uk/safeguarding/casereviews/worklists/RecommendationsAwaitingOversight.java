package uk.safeguarding.casereviews.worklists;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Open recommendations, by the end of the quarter in which they are to be looked at next. */
public final class RecommendationsAwaitingOversight implements WorkList<RecommendationEvent> {

  @Override
  public String name() {
    return "recommendations-awaiting-oversight";
  }

  @Override
  public String title() {
    return "Recommendations awaiting oversight";
  }

  @Override
  public String limit() {
    return "Once in each quarter of the financial year: local practice";
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
    return List.of(event.recommendation().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<RecommendationEvent> logged) {
    return switch (logged.event()) {
      case RecommendationOversightDue it ->
          Change.put(WorkItem.due(key, null, it.since(), it.dueOn()));
      case RecommendationOversightNoLongerDue _ -> Change.remove();
      case RecommendationRecordEvent _,
          RecommendationActionEvent _,
          RecommendationOversightEvent _,
          RecommendationActionDue _,
          RecommendationActionNoLongerDue _,
          RecommendationFindingMade _,
          RecommendationFindingCleared _ ->
          Change.keep();
    };
  }
}
