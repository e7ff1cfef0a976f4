package uk.safeguarding.casereviews.childdeath.events;

import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.PanelReview;
import uk.safeguarding.kernel.ChildRef;

/** What the panel found was recorded wrongly; it was this. */
public record ChildDeathReviewCorrected(ChildDeathId death, ChildRef child, PanelReview review)
    implements ChildDeathEvent {}
