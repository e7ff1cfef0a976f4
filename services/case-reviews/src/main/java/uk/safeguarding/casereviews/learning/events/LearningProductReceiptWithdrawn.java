package uk.safeguarding.casereviews.learning.events;

import java.util.UUID;
import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.kernel.WithdrawalReason;

/** This receipt should never have been recorded. */
public record LearningProductReceiptWithdrawn(
    LearningProductId product, UUID receipt, WithdrawalReason reason)
    implements LearningProductEvent {}
