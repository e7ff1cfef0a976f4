package uk.safeguarding.reporting.reported;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that an agency reported for one indicator and period, and where it came from.
 *
 * @param value in the indicator's unit; null where the agency says that it is undefined
 * @param submissionId the submission that first said so
 * @param returnPeriod the period of the return it came in
 * @param version the version of that return
 * @param row its row in the submitted file
 * @param submittedAt when the submission desk took it
 * @param lastSaidAt when the desk took the latest submission that said the same again
 * @param knownAt when this service's log learned it
 * @param messageId the message that brought it
 */
public record ReportedValue(
    @Nullable BigDecimal value,
    String submissionId,
    String returnPeriod,
    int version,
    int row,
    Instant submittedAt,
    Instant lastSaidAt,
    Instant knownAt,
    String messageId) {

  boolean says(@Nullable BigDecimal other) {
    return value == null || other == null
        ? Objects.equals(value, other)
        : value.compareTo(other) == 0;
  }

  ReportedValue saidAgainAt(Instant submitted) {
    Instant last = submitted.isAfter(lastSaidAt) ? submitted : lastSaidAt;
    return new ReportedValue(
        value, submissionId, returnPeriod, version, row, submittedAt, last, knownAt, messageId);
  }
}
