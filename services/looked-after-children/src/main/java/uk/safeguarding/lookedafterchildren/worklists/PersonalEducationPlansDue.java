package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanLimits.FIRST_MEETING;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanLimits.INITIATION;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEndCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEnded;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEvent;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanFindingCleared;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanFindingMade;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanGraded;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanGradingWithdrawn;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanInitiated;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanInitiationCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanMeetingHeld;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanMeetingWithdrawn;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStarted;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStepDue;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanWithdrawn;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Open personal education plans, by the day by which they ask for something next. */
public final class PersonalEducationPlansDue implements WorkList<PersonalEducationPlanEvent> {

  @Override
  public String name() {
    return "personal-education-plans-due";
  }

  @Override
  public String title() {
    return "Personal education plans due";
  }

  @Override
  public String limit() {
    return "initiated: %s; first meeting: %s; then in each school term, %s"
        .formatted(INITIATION, FIRST_MEETING, INITIATION.source());
  }

  @Override
  public Class<PersonalEducationPlanEvent> eventType() {
    return PersonalEducationPlanEvent.class;
  }

  @Override
  public Collection<String> keys(PersonalEducationPlanEvent event) {
    return List.of(event.plan().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<PersonalEducationPlanEvent> logged) {
    return switch (logged.event()) {
      case PersonalEducationPlanStepDue it ->
          Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case PersonalEducationPlanEnded _, PersonalEducationPlanWithdrawn _ -> Change.remove();
      case PersonalEducationPlanStarted _,
          PersonalEducationPlanCorrected _,
          PersonalEducationPlanInitiated _,
          PersonalEducationPlanInitiationCorrected _,
          PersonalEducationPlanMeetingHeld _,
          PersonalEducationPlanMeetingWithdrawn _,
          PersonalEducationPlanGraded _,
          PersonalEducationPlanGradingWithdrawn _,
          PersonalEducationPlanEndCorrected _,
          PersonalEducationPlanFindingMade _,
          PersonalEducationPlanFindingCleared _ ->
          Change.keep();
    };
  }
}
