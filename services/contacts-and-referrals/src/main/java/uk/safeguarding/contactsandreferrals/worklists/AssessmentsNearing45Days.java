package uk.safeguarding.contactsandreferrals.worklists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentLimits;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentAuthorisationCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentAuthorised;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentEvent;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFactorsCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFactorsIdentified;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFindingCleared;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFindingMade;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentReviewPointHeld;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentReviewPointWithdrawn;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentStarted;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Assessments that are open, by the day on which their 45 working days are over. */
public final class AssessmentsNearing45Days implements WorkList<AssessmentEvent> {

  @Override
  public String name() {
    return "assessments-nearing-45-days";
  }

  @Override
  public String title() {
    return "Assessments nearing 45 working days";
  }

  @Override
  public String limit() {
    return AssessmentLimits.AUTHORISATION + " (" + AssessmentLimits.AUTHORISATION.source() + ")";
  }

  @Override
  public Class<AssessmentEvent> eventType() {
    return AssessmentEvent.class;
  }

  @Override
  public Collection<String> keys(AssessmentEvent event) {
    return List.of(event.assessment().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<AssessmentEvent> event) {
    return switch (event.event()) {
      case AssessmentStarted it -> Change.put(due(it.assessment(), it.child(), it.referredOn()));
      case AssessmentCorrected it ->
          item == null
              ? Change.keep()
              : Change.put(due(it.assessment(), it.child(), it.referredOn()));
      case AssessmentAuthorised _, AssessmentWithdrawn _ -> Change.remove();
      case AssessmentReviewPointHeld _,
          AssessmentReviewPointWithdrawn _,
          AssessmentFactorsIdentified _,
          AssessmentFactorsCorrected _,
          AssessmentAuthorisationCorrected _,
          AssessmentFindingMade _,
          AssessmentFindingCleared _ ->
          Change.keep();
    };
  }

  private static WorkItem due(AssessmentId assessment, ChildRef child, LocalDate referredOn) {
    return WorkItem.due(
        assessment, child, referredOn, AssessmentLimits.AUTHORISATION.lastDay(referredOn));
  }
}
