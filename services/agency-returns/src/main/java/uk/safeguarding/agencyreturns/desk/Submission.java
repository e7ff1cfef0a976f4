package uk.safeguarding.agencyreturns.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;

/**
 * What somebody brings to the desk.
 *
 * @param files in the order in which they were sent
 * @param nil whether the sender states that there is nothing to report
 * @param idempotencyKey the client's name for this attempt, or null
 */
public record Submission(
    AgencyReturnId returnId,
    List<SubmittedFile> files,
    boolean nil,
    @Nullable String idempotencyKey) {}
