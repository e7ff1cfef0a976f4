package uk.safeguarding.childprotection.strategydiscussion.events;

import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The discussion should never have been recorded. */
public record StrategyDiscussionWithdrawn(
    StrategyDiscussionId discussion, ChildRef child, WithdrawalReason reason)
    implements StrategyDiscussionEvent {}
