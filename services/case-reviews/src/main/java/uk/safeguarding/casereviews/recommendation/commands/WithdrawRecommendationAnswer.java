package uk.safeguarding.casereviews.recommendation.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back an answer that should never have been recorded. */
public record WithdrawRecommendationAnswer(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID answer,
    WithdrawalReason reason)
    implements RecommendationRecordCommand {}
