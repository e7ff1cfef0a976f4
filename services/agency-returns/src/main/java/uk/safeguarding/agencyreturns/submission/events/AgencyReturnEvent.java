package uk.safeguarding.agencyreturns.submission.events;

import uk.safeguarding.agencyreturns.submission.AgencyReturnId;

/** What has happened to a return. */
public sealed interface AgencyReturnEvent
    permits ReturnSubmitted, FiguresReported, CommentaryGiven, SubmissionRepeated {

  AgencyReturnId returnId();
}
