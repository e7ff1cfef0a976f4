package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** Close a recommendation. */
public record CloseRecommendation(
    @TargetAggregateIdentifier RecommendationId recommendation, UUID closure, LocalDate closedOn)
    implements RecommendationOversightCommand {}
