package uk.safeguarding.contactsandreferrals.assessment.events;

import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code AssessmentPractice}. */
public record AssessmentFindingMade(AssessmentId assessment, ChildRef child, Finding finding)
    implements AssessmentEvent {}
