package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/**
 * Take back a visit that should never have been recorded.
 *
 * @param visit the id of the visit
 */
public record WithdrawLookedAfterVisit(
    @TargetAggregateIdentifier PeriodOfCareId period, UUID visit, WithdrawalReason reason)
    implements PeriodOfCareCommand {}
