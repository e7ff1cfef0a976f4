package uk.safeguarding.casereviews.recommendation.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a recommendation that should never have been recorded. */
public record WithdrawRecommendation(
    @TargetAggregateIdentifier RecommendationId recommendation, WithdrawalReason reason)
    implements RecommendationRecordCommand {}
