package uk.safeguarding.casereviews.worklists;

import static uk.safeguarding.casereviews.rapidreview.RapidReviewLimits.COMPLETION;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.events.RapidReviewDue;
import uk.safeguarding.casereviews.incident.events.RapidReviewNoLongerDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentEvent;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentWithdrawn;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewEvent;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewSentToPanel;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewWithdrawn;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/**
 * Serious incidents whose rapid review has not gone to the national panel yet. The list remembers
 * the review by which it was done, because an incident may be corrected after it.
 */
public final class RapidReviewsDue implements WorkList<ServiceEvent> {

  @Override
  public String name() {
    return "rapid-reviews-due";
  }

  @Override
  public String title() {
    return "Rapid reviews due";
  }

  @Override
  public String limit() {
    return COMPLETION + ", " + COMPLETION.source();
  }

  @Override
  public Set<Role> readers() {
    return RecordAccess.OF_THE_BUSINESS_UNIT.readers();
  }

  @Override
  public Class<ServiceEvent> eventType() {
    return ServiceEvent.class;
  }

  @Override
  public Collection<String> keys(ServiceEvent event) {
    return switch (event) {
      case SeriousIncidentEvent it -> List.of(it.incident().toString());
      case RapidReviewEvent it -> List.of(it.incident().toString());
      default -> List.of();
    };
  }

  @Override
  public Change<WorkItem> evolve(String key, @Nullable WorkItem item, Logged<ServiceEvent> logged) {
    return switch (logged.event()) {
      case RapidReviewDue it ->
          Change.put(
              WorkItem.due(key, it.child(), it.since(), it.dueOn())
                  .doneBy(item == null ? null : item.doneBy()));
      case RapidReviewNoLongerDue _ ->
          item == null || item.doneBy() == null ? Change.remove() : Change.keep();
      case SeriousIncidentWithdrawn _ -> Change.remove();
      case RapidReviewSentToPanel it ->
          item == null ? Change.keep() : Change.put(item.doneBy(it.rapidReview()));
      case RapidReviewWithdrawn it ->
          item != null && it.rapidReview().toString().equals(item.doneBy())
              ? Change.put(item.doneBy(null))
              : Change.keep();
      default -> Change.keep();
    };
  }
}
