package uk.safeguarding.casereviews.worklists;

import static uk.safeguarding.casereviews.rapidreview.RapidReviewLimits.COMPLETION;

import java.time.LocalDate;
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
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/**
 * Serious incidents whose rapid review has not gone to the national panel yet. Incident and review
 * are records of their own, told in either order: the list remembers the reviews by which it was
 * done, also of an incident that is not told yet or is corrected later.
 */
public final class RapidReviewsDue implements WorkList<ServiceEvent> {

  /** The due date of what is not due: a review was sent, and its incident asks for none so far. */
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

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

  /** One incident's events keep their order, also where only one of the two names the child. */
  @Override
  public String subject(ServiceEvent event) {
    return keys(event).stream().findFirst().orElseGet(event::subject);
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
      case RapidReviewNoLongerDue it -> notDue(key, it.child(), item);
      case SeriousIncidentWithdrawn it -> notDue(key, it.child(), item);
      case RapidReviewSentToPanel it ->
          Change.put(
              SentReviews.of(item)
                  .with(it.rapidReview())
                  .in(item == null ? WorkItem.due(key, it.child(), NEVER, NEVER) : item));
      case RapidReviewWithdrawn it ->
          item == null
              ? Change.keep()
              : standing(SentReviews.of(item).without(it.rapidReview()).in(item));
      default -> Change.keep();
    };
  }

  private static Change<WorkItem> notDue(
      String key, @Nullable ChildRef child, @Nullable WorkItem item) {
    return standing(SentReviews.of(item).in(WorkItem.due(key, child, NEVER, NEVER)));
  }

  /** An item that is neither due nor done says nothing. */
  private static Change<WorkItem> standing(WorkItem item) {
    return item.doneBy() == null && item.dueOn().equals(NEVER) ? Change.remove() : Change.put(item);
  }
}
