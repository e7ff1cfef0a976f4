package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;

/** The period that is looked at was set; it replaces the one before. */
public record ReviewScopeSet(
    PracticeReviewId review,
    @Nullable ChildRef child,
    UUID scope,
    LocalDate scopeFrom,
    LocalDate scopeTo)
    implements PracticeReviewProgressEvent {}
