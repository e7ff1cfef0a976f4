package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/**
 * Take back a review that should never have been recorded.
 *
 * @param review the id of the review
 */
public record WithdrawLookedAfterReview(
    @TargetAggregateIdentifier PeriodOfCareId period, UUID review, WithdrawalReason reason)
    implements PeriodOfCareCommand {}
