package uk.safeguarding.casereviews.childdeath.events;

import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.PanelReview;
import uk.safeguarding.kernel.ChildRef;

/** The child death overview panel reviewed the death. */
public record ChildDeathReviewed(ChildDeathId death, ChildRef child, PanelReview review)
    implements ChildDeathEvent {}
