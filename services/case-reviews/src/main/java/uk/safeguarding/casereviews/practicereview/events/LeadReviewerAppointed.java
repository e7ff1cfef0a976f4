package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;

/** A lead reviewer was appointed. */
public record LeadReviewerAppointed(
    PracticeReviewId review, @Nullable ChildRef child, UUID reviewer, LocalDate appointedOn)
    implements PracticeReviewProgressEvent {}
