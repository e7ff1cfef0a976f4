package uk.safeguarding.casereviews.learning.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a learning product that should never have been recorded. */
public record WithdrawLearningProduct(
    @TargetAggregateIdentifier LearningProductId product, WithdrawalReason reason)
    implements LearningProductCommand {}
