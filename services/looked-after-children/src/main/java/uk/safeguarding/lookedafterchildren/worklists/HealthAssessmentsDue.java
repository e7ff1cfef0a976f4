package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentLimits.INITIAL;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentLimits.REVIEW_FROM_5;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentLimits.REVIEW_UNDER_5;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentKind;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentLimits;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentArranged;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentEvent;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentFindingCleared;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentFindingMade;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentOutcomeCorrected;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentOutcomeRecorded;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentWithdrawn;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Health assessments that are arranged and have no outcome yet. */
public final class HealthAssessmentsDue implements WorkList<HealthAssessmentEvent> {

  @Override
  public String name() {
    return "health-assessments-due";
  }

  @Override
  public String title() {
    return "Health assessments due";
  }

  @Override
  public String limit() {
    return "initial: %s, %s; review: %s under 5, else %s, %s"
        .formatted(
            INITIAL, INITIAL.source(), REVIEW_UNDER_5, REVIEW_FROM_5, REVIEW_FROM_5.source());
  }

  @Override
  public Class<HealthAssessmentEvent> eventType() {
    return HealthAssessmentEvent.class;
  }

  @Override
  public Collection<String> keys(HealthAssessmentEvent event) {
    return List.of(event.assessment().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<HealthAssessmentEvent> logged) {
    return switch (logged.event()) {
      case HealthAssessmentArranged it ->
          Change.put(item(key, it.child(), it.kind(), it.age(), it.dueFrom()));
      case HealthAssessmentCorrected it ->
          item == null
              ? Change.keep()
              : Change.put(item(key, it.child(), it.kind(), it.age(), it.dueFrom()));
      case HealthAssessmentOutcomeRecorded _, HealthAssessmentWithdrawn _ -> Change.remove();
      case HealthAssessmentOutcomeCorrected _,
          HealthAssessmentFindingMade _,
          HealthAssessmentFindingCleared _ ->
          Change.keep();
    };
  }

  private static WorkItem item(
      String key,
      ChildRef child,
      HealthAssessmentKind kind,
      @Nullable Integer age,
      LocalDate dueFrom) {
    return WorkItem.due(
        key, child, dueFrom, HealthAssessmentLimits.limit(kind, age).lastDay(dueFrom));
  }
}
