package uk.safeguarding.reporting.rebasing.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.reporting.rebasing.LimitsId;

/**
 * Take a re-basing back: the limits before it hold on.
 *
 * @param from the month it started at, {@code 2018-04}
 * @param reason in words; names nobody
 * @param by the username of the person who says so
 */
public record WithdrawRebasing(
    @TargetAggregateIdentifier LimitsId limits, String from, String reason, String by)
    implements RebasingCommand {}
