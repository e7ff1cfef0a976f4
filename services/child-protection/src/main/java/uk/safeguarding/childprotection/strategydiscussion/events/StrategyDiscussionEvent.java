package uk.safeguarding.childprotection.strategydiscussion.events;

import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a strategy discussion. */
public sealed interface StrategyDiscussionEvent extends ServiceEvent
    permits StrategyDiscussionHeld,
        StrategyDiscussionCorrected,
        StrategyDiscussionWithdrawn,
        StrategyDiscussionFindingMade,
        StrategyDiscussionFindingCleared {

  StrategyDiscussionId discussion();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
