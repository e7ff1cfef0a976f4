package uk.safeguarding.casereviews.childdeath.events;

import uk.safeguarding.casereviews.childdeath.AgeBand;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.Circumstances;
import uk.safeguarding.kernel.ChildRef;

/**
 * The notification was recorded wrongly; it was like this.
 *
 * @param age of the child at death, in completed years
 * @param ageBand the band of the statutory return
 */
public record ChildDeathCorrected(
    ChildDeathId death, ChildRef child, int age, AgeBand ageBand, Circumstances circumstances)
    implements ChildDeathEvent {}
