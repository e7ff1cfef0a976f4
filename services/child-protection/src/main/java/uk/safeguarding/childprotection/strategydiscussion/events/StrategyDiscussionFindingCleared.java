package uk.safeguarding.childprotection.strategydiscussion.events;

import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction, or what was recorded late, showed that practice had kept to the rule. */
public record StrategyDiscussionFindingCleared(
    StrategyDiscussionId discussion, ChildRef child, Finding finding)
    implements StrategyDiscussionEvent {}
