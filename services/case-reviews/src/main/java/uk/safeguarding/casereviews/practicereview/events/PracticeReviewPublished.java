package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.Pseudonym;
import uk.safeguarding.kernel.ChildRef;

/** The report was published. */
public record PracticeReviewPublished(
    PracticeReviewId review,
    @Nullable ChildRef child,
    UUID publication,
    Pseudonym pseudonym,
    LocalDate publishedOn)
    implements PracticeReviewPublicationEvent {}
