package uk.safeguarding.reporting.received;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Message {@code return-submitted} of agency-returns: a version of a return came in.
 *
 * @param status {@code accepted}, {@code accepted-with-errors} or {@code rejected}
 * @param restores the earlier version whose content it is again, or null
 */
public record ReturnSubmitted(
    String agency,
    String format,
    String period,
    String submissionId,
    int version,
    String status,
    @Nullable Integer restores,
    Instant submittedAt) {

  public ReturnSubmitted {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(submissionId, "submissionId");
  }
}
