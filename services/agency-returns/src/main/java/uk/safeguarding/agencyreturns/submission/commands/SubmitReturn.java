package uk.safeguarding.agencyreturns.submission.commands;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.Commentary;
import uk.safeguarding.agencyreturns.submission.ReportedRow;
import uk.safeguarding.agencyreturns.submission.SubmissionId;

/**
 * Take this content as the return.
 *
 * @param submissionId the id that its receipt gets if it becomes a version
 * @param contentHash SHA-256 of the parsed rows: the same for the same content, whatever the file
 *     looks like
 * @param fileHashes SHA-256 of each submitted file, under which it is kept
 * @param idempotencyKey SHA-256 of the client's key, or null
 * @param nil the agency states that there is nothing to report; then nothing stands and nothing is
 *     wrong
 * @param rows data rows in the files
 * @param rowsAccepted rows that stand, of figures and of commentary; a row of both counts once
 * @param errors findings that keep a row from standing
 * @param queries findings that want a reason
 * @param accepted the rows of figures that stand
 * @param commentary the words that stand
 */
public record SubmitReturn(
    @TargetAggregateIdentifier AgencyReturnId returnId,
    SubmissionId submissionId,
    String contentHash,
    List<String> fileHashes,
    @Nullable String idempotencyKey,
    boolean nil,
    int rows,
    int rowsAccepted,
    int errors,
    int queries,
    List<ReportedRow> accepted,
    List<Commentary> commentary)
    implements AgencyReturnCommand {

  public SubmitReturn {
    if (nil && (rows != 0 || errors != 0)) {
      throw new IllegalArgumentException(
          "A nil return has no rows, and so nothing wrong with them");
    }
  }
}
