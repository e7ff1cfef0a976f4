package uk.safeguarding.agencyreturns.submission.events;

import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.SubmissionId;

/**
 * An agency's words on one indicator and period stand; they follow the figures of their version.
 *
 * @param version the version that holds them
 * @param row 1 for the first data row of the file that holds them
 * @param indicator the indicator's ref as the dataset writes it
 * @param about the month, quarter or year the words are about
 * @param text the words: about a figure, and so about no single child
 */
public record CommentaryGiven(
    AgencyReturnId returnId,
    SubmissionId submissionId,
    int version,
    int row,
    String indicator,
    String about,
    String text)
    implements AgencyReturnEvent {}
