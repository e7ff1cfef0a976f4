package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/** Take back a period of care that should never have been recorded. */
public record WithdrawPeriodOfCare(
    @TargetAggregateIdentifier PeriodOfCareId period, WithdrawalReason reason)
    implements PeriodOfCareCommand {}
