package uk.safeguarding.childprotection.strategydiscussion.events;

import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code StrategyDiscussionPractice}. */
public record StrategyDiscussionFindingMade(
    StrategyDiscussionId discussion, ChildRef child, Finding finding)
    implements StrategyDiscussionEvent {}
