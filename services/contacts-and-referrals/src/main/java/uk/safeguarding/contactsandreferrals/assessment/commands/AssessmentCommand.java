package uk.safeguarding.contactsandreferrals.assessment.commands;

import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;

/** An intention about a child and family assessment. */
public sealed interface AssessmentCommand
    permits StartAssessment,
        CorrectAssessment,
        HoldAssessmentReviewPoint,
        WithdrawAssessmentReviewPoint,
        IdentifyAssessmentFactors,
        CorrectAssessmentFactors,
        AuthoriseAssessment,
        CorrectAssessmentAuthorisation,
        WithdrawAssessment {

  AssessmentId assessment();
}
