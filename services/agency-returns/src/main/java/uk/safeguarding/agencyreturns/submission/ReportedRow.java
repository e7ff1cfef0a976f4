package uk.safeguarding.agencyreturns.submission;

import java.util.List;

/**
 * One accepted row of a return of figures.
 *
 * @param row 1 for the first data row of the file
 * @param indicator the indicator's ref as the dataset writes it
 * @param figures in order of period; a period left blank is absent
 */
public record ReportedRow(int row, String indicator, List<ReportedFigure> figures) {}
