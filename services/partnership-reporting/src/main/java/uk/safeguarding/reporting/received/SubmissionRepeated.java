package uk.safeguarding.reporting.received;

import java.util.Objects;

/**
 * Message {@code submission-repeated} of agency-returns: an agency sent again what was in force. No
 * figure changes by it; it is kept so that a reader who waits for its position is answered.
 */
public record SubmissionRepeated(String agency, String format, String period, String submissionId) {

  public SubmissionRepeated {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(submissionId, "submissionId");
  }
}
