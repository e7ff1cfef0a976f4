package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.wording.Wording;

/** Correct what was done, or when. */
public record CorrectRecommendationActionDone(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID action,
    Wording whatWasDone,
    LocalDate doneOn)
    implements RecommendationActionCommand {}
