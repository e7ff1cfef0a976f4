package uk.safeguarding.lookedafterchildren.personaleducation.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/** What has happened to a personal education plan. */
public sealed interface PersonalEducationPlanEvent extends ServiceEvent
    permits PersonalEducationPlanStarted,
        PersonalEducationPlanCorrected,
        PersonalEducationPlanInitiated,
        PersonalEducationPlanInitiationCorrected,
        PersonalEducationPlanMeetingHeld,
        PersonalEducationPlanMeetingWithdrawn,
        PersonalEducationPlanGraded,
        PersonalEducationPlanGradingWithdrawn,
        PersonalEducationPlanStepDue,
        PersonalEducationPlanEnded,
        PersonalEducationPlanEndCorrected,
        PersonalEducationPlanWithdrawn,
        PersonalEducationPlanFindingMade,
        PersonalEducationPlanFindingCleared {

  PersonalEducationPlanId plan();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
