package uk.safeguarding.agencyreturns.formats;

import java.util.List;
import uk.safeguarding.agencyreturns.submission.Commentary;
import uk.safeguarding.agencyreturns.submission.ReportedRow;

/**
 * A return as its format understands it.
 *
 * @param rows data rows in the files
 * @param rowsAccepted rows that stand, of figures and of commentary; a row of both counts once
 * @param accepted the rows of figures that stand
 * @param commentary the words that stand
 * @param findings what is wrong and what was assumed, in order of file and row
 * @param contentHash SHA-256 of the parsed rows, the same whatever the files' names, order of
 *     columns, encoding or line endings
 */
public record ReadReturn(
    int rows,
    int rowsAccepted,
    List<ReportedRow> accepted,
    List<Commentary> commentary,
    List<Finding> findings,
    String contentHash) {

  /** A nil return: no file, and the agency's statement that there is nothing to report. */
  public static final ReadReturn NIL =
      new ReadReturn(0, 0, List.of(), List.of(), List.of(), ContentHash.of("nil return"));

  /** Findings that keep their row from standing. */
  public int errors() {
    return count(Finding.Severity.ERROR);
  }

  /** Findings that want a reason. */
  public int queries() {
    return count(Finding.Severity.QUERY);
  }

  private int count(Finding.Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
