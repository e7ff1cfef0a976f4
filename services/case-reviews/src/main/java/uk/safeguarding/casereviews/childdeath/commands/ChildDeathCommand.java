package uk.safeguarding.casereviews.childdeath.commands;

import uk.safeguarding.casereviews.childdeath.ChildDeathId;

/** An intention about the review of a child's death. */
public sealed interface ChildDeathCommand
    permits NotifyChildDeath,
        CorrectChildDeath,
        TriggerJointAgencyResponse,
        CorrectJointAgencyResponse,
        ReceiveChildDeathForm,
        WithdrawChildDeathForm,
        ReviewChildDeath,
        CorrectChildDeathReview,
        CompleteChildDeathReview,
        CorrectChildDeathCompletion,
        WithdrawChildDeath {

  ChildDeathId death();
}
