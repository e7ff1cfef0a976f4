package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.DeclineReason;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.RecommendationResponse;

/**
 * An agency accepted or declined the recommendation.
 *
 * @param answer the answer, by the id that its sender chose
 */
public record RecommendationAnswered(
    RecommendationId recommendation,
    UUID answer,
    AgencyCode agency,
    RecommendationResponse response,
    SortedSet<DeclineReason> reasons,
    LocalDate answeredOn)
    implements RecommendationRecordEvent {}
