package uk.safeguarding.reporting.reported;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.received.FiguresReported;

/**
 * A value that an agency reported for one indicator and period, and where it came from.
 *
 * @param value in the indicator's unit; null where the agency says that it is undefined, or that it
 *     cannot supply it
 * @param numerator null where the agency did not state the counts
 * @param denominator null where the agency did not state the counts
 * @param estimated the agency's own word for it
 * @param notSupplied whether the agency says that it cannot supply the figure
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
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean estimated,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean notSupplied,
    String submissionId,
    String returnPeriod,
    int version,
    int row,
    Instant submittedAt,
    Instant lastSaidAt,
    Instant knownAt,
    String messageId) {

  /** Whether it states the same: value, counts, and how sure the agency is of them. */
  boolean says(FiguresReported.Reported other) {
    return same(value, other.value())
        && same(numerator, other.numerator())
        && same(denominator, other.denominator())
        && estimated == other.estimated()
        && notSupplied == other.notSupplied();
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  ReportedValue saidAgainAt(Instant submitted) {
    Instant last = submitted.isAfter(lastSaidAt) ? submitted : lastSaidAt;
    return new ReportedValue(
        value,
        numerator,
        denominator,
        estimated,
        notSupplied,
        submissionId,
        returnPeriod,
        version,
        row,
        submittedAt,
        last,
        knownAt,
        messageId);
  }
}
