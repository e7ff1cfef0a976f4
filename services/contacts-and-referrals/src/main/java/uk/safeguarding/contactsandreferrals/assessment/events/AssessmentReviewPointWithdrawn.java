package uk.safeguarding.contactsandreferrals.assessment.events;

import java.util.UUID;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The review point should never have been recorded.
 *
 * @param reviewPoint the review point, by the id that its sender chose
 */
public record AssessmentReviewPointWithdrawn(
    AssessmentId assessment, ChildRef child, UUID reviewPoint, WithdrawalReason reason)
    implements AssessmentEvent {}
