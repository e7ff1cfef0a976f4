package uk.safeguarding.lookedafterchildren.periodofcare.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/** The period of care should never have been recorded. */
public record PeriodOfCareWithdrawn(PeriodOfCareId period, ChildRef child, WithdrawalReason reason)
    implements PeriodOfCareEvent {}
