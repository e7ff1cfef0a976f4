package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.ReopeningReason;

/** Open a closed recommendation again. */
public record ReopenRecommendation(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID reopening,
    ReopeningReason reason,
    LocalDate reopenedOn)
    implements RecommendationOversightCommand {}
