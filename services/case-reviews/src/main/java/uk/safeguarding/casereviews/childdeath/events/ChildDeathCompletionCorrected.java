package uk.safeguarding.casereviews.childdeath.events;

import java.time.LocalDate;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.ChildRef;

/** When the review was complete was recorded wrongly; it was then. */
public record ChildDeathCompletionCorrected(
    ChildDeathId death, ChildRef child, LocalDate completedOn) implements ChildDeathEvent {}
