package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.wording.Wording;

/** What was done was recorded wrongly; it was this. */
public record RecommendationActionDoneCorrected(
    RecommendationId recommendation, UUID action, Wording whatWasDone, LocalDate doneOn)
    implements RecommendationActionEvent {}
