package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.ActionRole;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.wording.Wording;

/** An agency planned an action. */
public record RecommendationActionPlanned(
    RecommendationId recommendation,
    UUID action,
    AgencyCode agency,
    ActionRole role,
    Wording whatToDo,
    LocalDate plannedOn,
    LocalDate dueOn)
    implements RecommendationActionEvent {}
