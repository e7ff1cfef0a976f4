package uk.safeguarding.agencyreturns.receipts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;

/**
 * What an agency holds in its hand after a submission.
 *
 * @param id the submission
 * @param version of the return, from 1
 * @param status {@code accepted}, {@code accepted-with-errors} or {@code rejected}
 * @param rows data rows in the file
 * @param accepted rows that stand
 * @param errors findings that keep a row from standing
 * @param queries findings that want a reason
 * @param restores the earlier version whose content this is again, or null
 * @param submittedAt when the platform took it
 * @param fileHashes SHA-256 of each file
 */
public record Receipt(
    String id,
    String agency,
    String format,
    String period,
    int version,
    String status,
    int rows,
    int accepted,
    int errors,
    int queries,
    @Nullable Integer restores,
    Instant submittedAt,
    List<String> fileHashes) {

  /** The receipt of a submission that the platform took at this time. */
  public static Receipt of(ReturnSubmitted submitted, Instant submittedAt) {
    return new Receipt(
        submitted.submissionId().toString(),
        submitted.returnId().agency(),
        submitted.returnId().format(),
        submitted.returnId().period(),
        submitted.version(),
        submitted.status().code(),
        submitted.rows(),
        submitted.accepted(),
        submitted.errors(),
        submitted.queries(),
        submitted.restores(),
        submittedAt,
        submitted.fileHashes());
  }
}
