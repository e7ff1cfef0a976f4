package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.wording.Wording;

/** Record what was done. */
public record RecordRecommendationActionDone(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID action,
    Wording whatWasDone,
    LocalDate doneOn)
    implements RecommendationActionCommand {}
