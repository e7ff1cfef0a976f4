package uk.safeguarding.casereviews.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.deadline.Deadline;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionNoLongerDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightNoLongerDue;

/** What is to be done about a recommendation, and by when. */
final class RecommendationDeadlines {

  private RecommendationDeadlines() {}

  /** What a command changes in it. */
  static List<RecommendationEvent> changes(
      RecommendationId id, Recommendation before, Recommendation after) {
    var changes = new ArrayList<RecommendationEvent>();
    for (UUID action : actions(before, after)) {
      changes.addAll(
          Deadline.<RecommendationEvent>changes(
              ofAction(before, action),
              ofAction(after, action),
              it ->
                  new RecommendationActionDue(
                      id, action, after.action(action).planned().agency(), it.since(), it.dueOn()),
              () -> new RecommendationActionNoLongerDue(id, action)));
    }
    changes.addAll(
        Deadline.<RecommendationEvent>changes(
            ofOversight(before),
            ofOversight(after),
            it -> new RecommendationOversightDue(id, it.since(), it.dueOn()),
            () -> new RecommendationOversightNoLongerDue(id)));
    return changes;
  }

  private static SortedSet<UUID> actions(Recommendation before, Recommendation after) {
    var ids = new TreeSet<>(before.actions().standing().keySet());
    ids.addAll(after.actions().standing().keySet());
    return ids;
  }

  private static @Nullable Deadline ofAction(Recommendation recommendation, UUID id) {
    PlannedAction action = recommendation.actions().standing().get(id);
    return action == null || action.done() != null || !recommendation.isOpen()
        ? null
        : action.deadline();
  }

  private static @Nullable Deadline ofOversight(Recommendation recommendation) {
    return recommendation.isOpen() ? recommendation.oversight().next() : null;
  }
}
