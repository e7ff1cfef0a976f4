package uk.safeguarding.agencyreturns.submission.events;

import java.util.List;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.SubmissionId;

/**
 * One row of a submitted return stands: an indicator's figures by period.
 *
 * @param version the version that holds the row
 * @param row 1 for the first data row of the file
 * @param indicator the indicator's ref as the dataset writes it
 */
public record FiguresReported(
    AgencyReturnId returnId,
    SubmissionId submissionId,
    int version,
    int row,
    String indicator,
    List<ReportedFigure> figures)
    implements AgencyReturnEvent {}
