package uk.safeguarding.agencyreturns.receipts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.ReturnStatus;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;

/**
 * What is in for one agency, format and period.
 *
 * @param firstAcceptedAt when the first version came in of which anything stands; null while every
 *     version was rejected. A return is in from then on: what is corrected later was not late.
 * @param latest the version that came in last
 * @param submissionId of the latest version
 * @param status of the latest version
 * @param errors of the latest version
 * @param queries of the latest version
 * @param nil whether the latest version states that there is nothing to report
 * @param submittedAt when the latest version came in
 */
public record ReturnIn(
    String agency,
    String format,
    String period,
    @Nullable Instant firstAcceptedAt,
    int latest,
    String submissionId,
    String status,
    int errors,
    int queries,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean nil,
    Instant submittedAt) {

  /** The return after one more version, which the platform took at this time. */
  static ReturnIn after(@Nullable ReturnIn before, ReturnSubmitted submitted, Instant knownAt) {
    @Nullable Instant accepted = before == null ? null : before.firstAcceptedAt();
    boolean stands = submitted.status() != ReturnStatus.REJECTED;
    AgencyReturnId id = submitted.returnId();
    return new ReturnIn(
        id.agency(),
        id.format(),
        id.period(),
        accepted == null && stands ? knownAt : accepted,
        submitted.version(),
        submitted.submissionId().toString(),
        submitted.status().code(),
        submitted.errors(),
        submitted.queries(),
        submitted.nil(),
        knownAt);
  }
}
