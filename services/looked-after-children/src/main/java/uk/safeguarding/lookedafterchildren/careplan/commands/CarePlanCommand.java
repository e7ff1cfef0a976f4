package uk.safeguarding.lookedafterchildren.careplan.commands;

import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** An intention about a care plan. */
public sealed interface CarePlanCommand
    permits StartCarePlan,
        CorrectCarePlan,
        PrepareCarePlan,
        CorrectCarePlanPreparation,
        AuthoriseCarePlan,
        CorrectCarePlanAuthorisation,
        ReviseCarePlan,
        WithdrawCarePlanRevision,
        RecordChildsViews,
        WithdrawChildsViews,
        EndCarePlan,
        CorrectCarePlanEnd,
        WithdrawCarePlan {

  CarePlanId plan();
}
