package uk.safeguarding.casereviews.recommendation.events;

import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * This answer should never have been recorded.
 *
 * @param answer the answer, by the id that its sender chose
 */
public record RecommendationAnswerWithdrawn(
    RecommendationId recommendation, UUID answer, WithdrawalReason reason)
    implements RecommendationRecordEvent {}
