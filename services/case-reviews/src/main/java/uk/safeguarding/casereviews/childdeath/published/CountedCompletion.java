package uk.safeguarding.casereviews.childdeath.published;

import uk.safeguarding.casereviews.childdeath.ChildDeathId;

/**
 * A death whose review is complete.
 *
 * @param completedIn the quarter, for example {@code 2018-Q2}
 */
public record CountedCompletion(ChildDeathId death, String completedIn) {}
