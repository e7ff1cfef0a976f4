package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;

/** An intention about a child in need plan. */
public sealed interface ChildInNeedPlanCommand
    permits StartChildInNeedPlan,
        CorrectChildInNeedPlan,
        HoldChildInNeedReview,
        WithdrawChildInNeedReview,
        MakeChildInNeedVisit,
        WithdrawChildInNeedVisit,
        EndChildInNeedPlan,
        CorrectChildInNeedPlanEnd,
        WithdrawChildInNeedPlan {

  ChildInNeedPlanId plan();
}
