package uk.safeguarding.agencyreturns.formats;

import java.util.List;
import uk.safeguarding.agencyreturns.submission.ReportedRow;

/**
 * A return as its format understands it.
 *
 * @param rows data rows in the file
 * @param accepted the rows that stand
 * @param findings what is wrong, in order of row
 * @param contentHash SHA-256 of the parsed rows, the same whatever the file's name, order of
 *     columns, encoding or line endings
 */
public record ReadReturn(
    int rows, List<ReportedRow> accepted, List<Finding> findings, String contentHash) {

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
