package uk.safeguarding.casereviews.learning.events;

import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a learning product. */
public sealed interface LearningProductEvent extends ServiceEvent
    permits LearningProductIssued,
        LearningProductCorrected,
        LearningProductReceived,
        LearningProductReceiptWithdrawn,
        LearningProductWithdrawn,
        LearningProductFindingMade,
        LearningProductFindingCleared {

  LearningProductId product();

  @Override
  default String subject() {
    return product().toString();
  }
}
