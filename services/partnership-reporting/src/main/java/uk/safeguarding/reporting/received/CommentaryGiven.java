package uk.safeguarding.reporting.received;

import java.time.Instant;
import java.util.Objects;

/**
 * Message {@code commentary-given} of agency-returns: words on an indicator and a period.
 *
 * @param period the return's own period
 * @param submittedAt when the submission desk took the return
 * @param row 1 for the first data row of the submitted file
 * @param indicator the ref as the dataset writes it
 * @param about the month, quarter or year the words are about
 */
public record CommentaryGiven(
    String agency,
    String format,
    String period,
    String submissionId,
    int version,
    Instant submittedAt,
    int row,
    String indicator,
    String about,
    String text) {

  public CommentaryGiven {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(submissionId, "submissionId");
    Objects.requireNonNull(submittedAt, "submittedAt");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(text, "text");
  }
}
