package uk.safeguarding.casereviews.practicereview.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** This appointment should never have been recorded. */
public record LeadReviewerAppointmentWithdrawn(
    PracticeReviewId review, @Nullable ChildRef child, UUID reviewer, WithdrawalReason reason)
    implements PracticeReviewProgressEvent {}
