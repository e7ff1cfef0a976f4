package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.ActionProgress;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** Record how an action goes on. */
public record ReportRecommendationActionProgress(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID action,
    UUID report,
    ActionProgress progress,
    LocalDate reportedOn)
    implements RecommendationActionCommand {}
