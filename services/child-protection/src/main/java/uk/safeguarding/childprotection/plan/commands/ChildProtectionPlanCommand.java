package uk.safeguarding.childprotection.plan.commands;

import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;

/** An intention about a child protection plan. */
public sealed interface ChildProtectionPlanCommand
    permits StartChildProtectionPlan,
        CorrectChildProtectionPlan,
        RecordChildProtectionVisit,
        WithdrawChildProtectionVisit,
        RecordCoreGroup,
        WithdrawCoreGroup,
        RecordReviewConference,
        WithdrawReviewConference,
        EndChildProtectionPlan,
        CorrectChildProtectionPlanEnd,
        WithdrawChildProtectionPlan {

  ChildProtectionPlanId plan();
}
