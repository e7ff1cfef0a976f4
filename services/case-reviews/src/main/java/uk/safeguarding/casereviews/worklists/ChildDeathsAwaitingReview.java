package uk.safeguarding.casereviews.worklists;

import static uk.safeguarding.casereviews.childdeath.ChildDeathLimits.REVIEW;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.childdeath.ChildDeathAccess;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCompletionCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFindingCleared;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFindingMade;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormReceived;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormWithdrawn;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathNotified;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCompleted;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewed;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathWithdrawn;
import uk.safeguarding.casereviews.childdeath.events.JointAgencyResponseCorrected;
import uk.safeguarding.casereviews.childdeath.events.JointAgencyResponseTriggered;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Deaths that the panel has not reviewed yet; for those who review them alone. */
public final class ChildDeathsAwaitingReview implements WorkList<ChildDeathEvent> {

  @Override
  public String name() {
    return "child-deaths-awaiting-review";
  }

  @Override
  public String title() {
    return "Child deaths awaiting review";
  }

  @Override
  public String limit() {
    return REVIEW + ", " + REVIEW.source();
  }

  @Override
  public Set<Role> readers() {
    return ChildDeathAccess.ROLES.readers();
  }

  @Override
  public Class<ChildDeathEvent> eventType() {
    return ChildDeathEvent.class;
  }

  @Override
  public Collection<String> keys(ChildDeathEvent event) {
    return List.of(event.death().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<ChildDeathEvent> logged) {
    return switch (logged.event()) {
      case ChildDeathNotified it -> Change.put(item(key, it.child(), it.circumstances().diedOn()));
      case ChildDeathCorrected it ->
          item == null
              ? Change.keep()
              : Change.put(item(key, it.child(), it.circumstances().diedOn()));
      case ChildDeathReviewed _, ChildDeathWithdrawn _ -> Change.remove();
      case JointAgencyResponseTriggered _,
          JointAgencyResponseCorrected _,
          ChildDeathFormReceived _,
          ChildDeathFormWithdrawn _,
          ChildDeathReviewCorrected _,
          ChildDeathReviewCompleted _,
          ChildDeathCompletionCorrected _,
          ChildDeathFindingMade _,
          ChildDeathFindingCleared _ ->
          Change.keep();
    };
  }

  private static WorkItem item(String key, ChildRef child, LocalDate diedOn) {
    return WorkItem.due(key, child, diedOn, REVIEW.lastDay(diedOn));
  }
}
