package uk.safeguarding.casereviews.recommendation.events;

import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** This impact should never have been recorded. */
public record ImpactOnChildrenWithdrawn(
    RecommendationId recommendation, UUID impact, WithdrawalReason reason)
    implements RecommendationOversightEvent {}
