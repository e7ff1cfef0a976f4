package uk.safeguarding.casereviews.recommendation.events;

import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** This oversight should never have been recorded. */
public record RecommendationOversightWithdrawn(
    RecommendationId recommendation, UUID oversight, WithdrawalReason reason)
    implements RecommendationOversightEvent {}
