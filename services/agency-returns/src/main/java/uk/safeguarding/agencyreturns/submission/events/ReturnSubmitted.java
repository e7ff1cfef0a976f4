package uk.safeguarding.agencyreturns.submission.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.ReturnStatus;
import uk.safeguarding.agencyreturns.submission.SubmissionId;

/**
 * A new version of a return came in.
 *
 * @param version from 1
 * @param contentHash SHA-256 of the parsed rows
 * @param fileHashes SHA-256 of each file, under which it is kept
 * @param rows data rows in the files
 * @param accepted rows that stand, of figures and of commentary
 * @param restores the earlier version whose content this is again, or null
 * @param idempotencyKey SHA-256 of the client's key, or null
 * @param nil the agency states that there is nothing to report; stored only where it does
 */
public record ReturnSubmitted(
    AgencyReturnId returnId,
    SubmissionId submissionId,
    int version,
    ReturnStatus status,
    String contentHash,
    List<String> fileHashes,
    int rows,
    int accepted,
    int errors,
    int queries,
    @Nullable Integer restores,
    @Nullable String idempotencyKey,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY) boolean nil)
    implements AgencyReturnEvent {}
