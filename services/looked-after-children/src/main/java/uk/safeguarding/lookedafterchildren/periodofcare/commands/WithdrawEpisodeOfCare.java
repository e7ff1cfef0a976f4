package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/**
 * Take back a change that never was.
 *
 * @param episode the id of the episode
 */
public record WithdrawEpisodeOfCare(
    @TargetAggregateIdentifier PeriodOfCareId period, UUID episode, WithdrawalReason reason)
    implements PeriodOfCareCommand {}
