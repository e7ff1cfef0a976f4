package uk.safeguarding.casereviews.childdeath.events;

import uk.safeguarding.casereviews.childdeath.AgeBand;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.Circumstances;
import uk.safeguarding.kernel.ChildRef;

/**
 * The child death review partners were told of a death.
 *
 * @param age of the child at death, in completed years
 * @param ageBand the band of the statutory return
 */
public record ChildDeathNotified(
    ChildDeathId death, ChildRef child, int age, AgeBand ageBand, Circumstances circumstances)
    implements ChildDeathEvent {}
