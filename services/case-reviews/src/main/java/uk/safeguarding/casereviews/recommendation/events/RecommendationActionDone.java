package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.wording.Wording;

/** An action was done. */
public record RecommendationActionDone(
    RecommendationId recommendation, UUID action, Wording whatWasDone, LocalDate doneOn)
    implements RecommendationActionEvent {}
