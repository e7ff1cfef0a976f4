package uk.safeguarding.casereviews.recommendation.events;

import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** The recommendation should never have been recorded. */
public record RecommendationWithdrawn(RecommendationId recommendation, WithdrawalReason reason)
    implements RecommendationRecordEvent {}
