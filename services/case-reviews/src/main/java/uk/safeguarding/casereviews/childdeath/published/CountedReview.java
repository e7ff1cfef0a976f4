package uk.safeguarding.casereviews.childdeath.published;

import uk.safeguarding.casereviews.childdeath.CategoryOfDeath;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.Modifiability;

/**
 * A death that the panel reviewed.
 *
 * @param reviewedIn the quarter, for example {@code 2018-Q2}
 */
public record CountedReview(
    ChildDeathId death, String reviewedIn, CategoryOfDeath category, Modifiability modifiability) {}
