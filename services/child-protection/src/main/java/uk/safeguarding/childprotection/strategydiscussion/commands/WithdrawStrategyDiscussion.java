package uk.safeguarding.childprotection.strategydiscussion.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a discussion that should never have been recorded. */
public record WithdrawStrategyDiscussion(
    @TargetAggregateIdentifier StrategyDiscussionId discussion, WithdrawalReason reason)
    implements StrategyDiscussionCommand {}
