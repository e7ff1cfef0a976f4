package uk.safeguarding.casereviews.practicereview.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** This theme should never have been recorded. */
public record ThemeWithdrawnFromReview(
    PracticeReviewId review, @Nullable ChildRef child, UUID identification, WithdrawalReason reason)
    implements PracticeReviewPublicationEvent {}
