package uk.safeguarding.casereviews.recommendation.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back an oversight that should never have been recorded. */
public record WithdrawRecommendationOversight(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID oversight,
    WithdrawalReason reason)
    implements RecommendationOversightCommand {}
