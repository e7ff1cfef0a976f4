package uk.safeguarding.agencyreturns.submission.events;

import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.SubmissionId;

/**
 * A client that names its attempts sent what was in force already; its key is remembered, so that
 * the same key gets the same answer even after later versions.
 *
 * @param submissionId the submission whose receipt it was given
 * @param idempotencyKey SHA-256 of the client's key
 */
public record SubmissionRepeated(
    AgencyReturnId returnId, SubmissionId submissionId, String idempotencyKey)
    implements AgencyReturnEvent {}
