package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** An intention about a pathway plan. */
public sealed interface PathwayPlanCommand
    permits StartPathwayPlanning,
        CorrectPathwayPlanning,
        CompleteNeedsAssessment,
        CorrectNeedsAssessment,
        AuthorisePathwayPlan,
        CorrectPathwayPlanAuthorisation,
        ReviewPathwayPlan,
        WithdrawPathwayPlanReview,
        EndPathwayPlan,
        CorrectPathwayPlanEnd,
        WithdrawPathwayPlan {

  PathwayPlanId plan();
}
