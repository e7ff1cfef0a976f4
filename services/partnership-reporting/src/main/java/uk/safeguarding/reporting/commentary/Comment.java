package uk.safeguarding.reporting.commentary;

import java.time.Instant;

/**
 * A wording of the commentary on one indicator and period.
 *
 * @param submissionId the submission it came in
 * @param returnPeriod the period of the return it came in
 * @param version the version of that return
 * @param row its row in the submitted file
 * @param submittedAt when the submission desk took it
 * @param knownAt when this service's log learned it
 */
public record Comment(
    String text,
    String submissionId,
    String returnPeriod,
    int version,
    int row,
    Instant submittedAt,
    Instant knownAt) {}
