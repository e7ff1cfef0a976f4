package uk.safeguarding.contactsandreferrals.assessment.events;

import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The assessment should never have been recorded. */
public record AssessmentWithdrawn(AssessmentId assessment, ChildRef child, WithdrawalReason reason)
    implements AssessmentEvent {}
