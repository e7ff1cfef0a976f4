package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/** An intention about a personal education plan. */
public sealed interface PersonalEducationPlanCommand
    permits StartPersonalEducationPlan,
        CorrectPersonalEducationPlan,
        InitiatePersonalEducationPlan,
        CorrectPersonalEducationPlanInitiation,
        HoldPersonalEducationPlanMeeting,
        WithdrawPersonalEducationPlanMeeting,
        GradePersonalEducationPlan,
        WithdrawPersonalEducationPlanGrading,
        EndPersonalEducationPlan,
        CorrectPersonalEducationPlanEnd,
        WithdrawPersonalEducationPlan {

  PersonalEducationPlanId plan();
}
