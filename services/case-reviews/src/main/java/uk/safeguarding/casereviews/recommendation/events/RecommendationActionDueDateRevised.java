package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** An action got another due date; the old one is kept here. */
public record RecommendationActionDueDateRevised(
    RecommendationId recommendation,
    UUID action,
    UUID revision,
    LocalDate previousDueOn,
    LocalDate dueOn,
    LocalDate revisedOn)
    implements RecommendationActionEvent {}
