package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.PublicationWithdrawalReason;
import uk.safeguarding.kernel.ChildRef;

/** The report is public no longer, or never was. */
public record PracticeReviewPublicationWithdrawn(
    PracticeReviewId review,
    @Nullable ChildRef child,
    UUID publication,
    PublicationWithdrawalReason reason,
    LocalDate withdrawnOn)
    implements PracticeReviewPublicationEvent {}
