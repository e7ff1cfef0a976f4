package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** Record that an action got another due date. */
public record ReviseRecommendationActionDueDate(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID action,
    UUID revision,
    LocalDate dueOn,
    LocalDate revisedOn)
    implements RecommendationActionCommand {}
