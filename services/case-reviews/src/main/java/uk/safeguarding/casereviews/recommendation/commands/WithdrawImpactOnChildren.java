package uk.safeguarding.casereviews.recommendation.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back an impact that should never have been recorded. */
public record WithdrawImpactOnChildren(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID impact,
    WithdrawalReason reason)
    implements RecommendationOversightCommand {}
