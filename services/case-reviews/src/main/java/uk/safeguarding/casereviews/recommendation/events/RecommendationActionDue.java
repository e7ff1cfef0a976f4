package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** From now on an action is to be done by a day. */
public record RecommendationActionDue(
    RecommendationId recommendation,
    UUID action,
    AgencyCode agency,
    LocalDate since,
    LocalDate dueOn)
    implements RecommendationConsequence {}
