package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.ImpactEvidence;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.wording.Wording;

/** Record what changed for children. */
public record AssessImpactOnChildren(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID impact,
    Wording whatChanged,
    ImpactEvidence evidence,
    LocalDate assessedOn)
    implements RecommendationOversightCommand {}
