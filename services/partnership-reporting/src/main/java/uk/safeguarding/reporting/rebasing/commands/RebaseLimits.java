package uk.safeguarding.reporting.rebasing.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.reporting.rebasing.LimitsId;

/**
 * Calculate the limits anew from a month on.
 *
 * @param from the first month of the new base, {@code 2018-04}
 * @param reason what changed in the service, in words; names nobody
 * @param by the username of the person who says so
 */
public record RebaseLimits(
    @TargetAggregateIdentifier LimitsId limits, String from, String reason, String by)
    implements RebasingCommand {}
