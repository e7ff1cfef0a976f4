package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/**
 * The visit should never have been recorded.
 *
 * @param visit the id of the visit
 */
public record LookedAfterVisitWithdrawn(
    PeriodOfCareId period, ChildRef child, UUID visit, WithdrawalReason reason)
    implements PeriodOfCareEvent {}
