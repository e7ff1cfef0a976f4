package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.ActionRole;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.wording.Wording;

/** Record an action that an agency plans. */
public record PlanRecommendationAction(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID action,
    AgencyCode agency,
    ActionRole role,
    Wording whatToDo,
    LocalDate plannedOn,
    LocalDate dueOn)
    implements RecommendationActionCommand {}
