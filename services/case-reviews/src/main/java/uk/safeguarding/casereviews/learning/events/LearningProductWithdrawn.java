package uk.safeguarding.casereviews.learning.events;

import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.kernel.WithdrawalReason;

/** The learning product should never have been recorded. */
public record LearningProductWithdrawn(LearningProductId product, WithdrawalReason reason)
    implements LearningProductEvent {}
