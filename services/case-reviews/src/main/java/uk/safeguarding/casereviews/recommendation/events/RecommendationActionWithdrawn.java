package uk.safeguarding.casereviews.recommendation.events;

import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** This action should never have been recorded. */
public record RecommendationActionWithdrawn(
    RecommendationId recommendation, UUID action, WithdrawalReason reason)
    implements RecommendationActionEvent {}
