package uk.safeguarding.casereviews.childdeath.events;

import java.time.LocalDate;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.ChildRef;

/** The review is complete. */
public record ChildDeathReviewCompleted(ChildDeathId death, ChildRef child, LocalDate completedOn)
    implements ChildDeathEvent {}
