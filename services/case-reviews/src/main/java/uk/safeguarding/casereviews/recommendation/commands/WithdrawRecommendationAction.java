package uk.safeguarding.casereviews.recommendation.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back an action that should never have been recorded. */
public record WithdrawRecommendationAction(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID action,
    WithdrawalReason reason)
    implements RecommendationActionCommand {}
