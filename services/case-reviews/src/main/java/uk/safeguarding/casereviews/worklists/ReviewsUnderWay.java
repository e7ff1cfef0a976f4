package uk.safeguarding.casereviews.worklists;

import static uk.safeguarding.casereviews.practicereview.PracticeReviewLimits.PUBLICATION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewLimits.PUBLICATION_SOURCE;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewFindingCleared;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewFindingMade;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewProgressEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationNoLongerDue;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Reviews that are neither published nor decided not to be. */
public final class ReviewsUnderWay implements WorkList<PracticeReviewEvent> {

  @Override
  public String name() {
    return "practice-reviews-under-way";
  }

  @Override
  public String title() {
    return "Practice reviews under way";
  }

  @Override
  public String limit() {
    return PUBLICATION + ", " + PUBLICATION_SOURCE;
  }

  @Override
  public Set<Role> readers() {
    return RecordAccess.OF_THE_BUSINESS_UNIT.readers();
  }

  @Override
  public Class<PracticeReviewEvent> eventType() {
    return PracticeReviewEvent.class;
  }

  @Override
  public Collection<String> keys(PracticeReviewEvent event) {
    return List.of(event.review().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<PracticeReviewEvent> logged) {
    return switch (logged.event()) {
      case PracticeReviewPublicationDue it ->
          Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case PracticeReviewPublicationNoLongerDue _ -> Change.remove();
      case PracticeReviewFindingMade _, PracticeReviewFindingCleared _ -> Change.keep();
      case PracticeReviewDecisionEvent _,
          PracticeReviewProgressEvent _,
          PracticeReviewPublicationEvent _ ->
          Change.keep();
    };
  }
}
