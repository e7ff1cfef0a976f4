package uk.safeguarding.casereviews.childdeath.published;

import uk.safeguarding.casereviews.childdeath.AgeBand;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.Expectation;

/**
 * A death that was notified.
 *
 * @param notifiedIn the quarter, for example {@code 2018-Q2}
 */
public record CountedDeath(
    ChildDeathId death, String notifiedIn, AgeBand ageBand, Expectation expectation) {}
