package uk.safeguarding.casereviews.learning.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a receipt that should never have been recorded. */
public record WithdrawLearningProductReceipt(
    @TargetAggregateIdentifier LearningProductId product, UUID receipt, WithdrawalReason reason)
    implements LearningProductCommand {}
