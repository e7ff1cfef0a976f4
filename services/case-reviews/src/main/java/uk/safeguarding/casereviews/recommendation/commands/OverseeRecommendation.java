package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.OversightDecision;
import uk.safeguarding.casereviews.recommendation.OversightQuarter;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** Record that the sub-group looked at a recommendation. */
public record OverseeRecommendation(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID oversight,
    OversightQuarter quarter,
    OversightDecision decision,
    LocalDate overseenOn)
    implements RecommendationOversightCommand {}
