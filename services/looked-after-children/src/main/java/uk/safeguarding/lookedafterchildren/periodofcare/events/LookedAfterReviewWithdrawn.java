package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/**
 * The review should never have been recorded.
 *
 * @param review the id of the review
 */
public record LookedAfterReviewWithdrawn(
    PeriodOfCareId period, ChildRef child, UUID review, WithdrawalReason reason)
    implements PeriodOfCareEvent {}
