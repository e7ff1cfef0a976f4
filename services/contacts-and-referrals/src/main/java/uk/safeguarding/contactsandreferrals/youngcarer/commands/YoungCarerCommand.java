package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;

/** An intention about a young carer. */
public sealed interface YoungCarerCommand
    permits IdentifyYoungCarer,
        CorrectYoungCarer,
        StartYoungCarerAssessment,
        CorrectYoungCarerAssessment,
        CompleteYoungCarerAssessment,
        CorrectYoungCarerAssessmentOutcome,
        StartYoungCarerSupportPlan,
        CorrectYoungCarerSupportPlan,
        EndYoungCarer,
        CorrectYoungCarerEnd,
        WithdrawYoungCarer {

  YoungCarerId carer();
}
