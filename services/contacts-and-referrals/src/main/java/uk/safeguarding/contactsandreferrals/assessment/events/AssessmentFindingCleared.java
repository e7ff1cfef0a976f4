package uk.safeguarding.contactsandreferrals.assessment.events;

import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record AssessmentFindingCleared(AssessmentId assessment, ChildRef child, Finding finding)
    implements AssessmentEvent {}
