package uk.safeguarding.agencyreturns.receipts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.ReturnStatus;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;

/**
 * What an agency holds in its hand after a submission.
 *
 * @param id the submission
 * @param version of the return, from 1
 * @param status {@code accepted}, {@code accepted-with-errors} or {@code rejected}
 * @param rows data rows in the files
 * @param accepted rows that stand
 * @param errors findings that keep a row from standing
 * @param queries findings that want a reason
 * @param restores the earlier version whose content this is again, or null
 * @param submittedAt when the platform took it
 * @param fileHashes SHA-256 of each file
 * @param nil the agency states that there is nothing to report
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
    List<String> fileHashes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean nil) {

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
        submitted.fileHashes(),
        submitted.nil());
  }

  /** The return that it is a version of. */
  public AgencyReturnId returnId() {
    return new AgencyReturnId(agency, format, period);
  }

  /** Whether some of it counts. */
  public boolean stands() {
    return !status.equals(ReturnStatus.REJECTED.code());
  }
}
