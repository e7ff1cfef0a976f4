package uk.safeguarding.childprotection.strategydiscussion.commands;

import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionId;

/** An intention about a strategy discussion. */
public sealed interface StrategyDiscussionCommand
    permits RecordStrategyDiscussion, CorrectStrategyDiscussion, WithdrawStrategyDiscussion {

  StrategyDiscussionId discussion();
}
