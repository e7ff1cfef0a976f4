package uk.safeguarding.agencyreturns.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;

/**
 * A cell as the API writes it.
 *
 * @param file as its sender called it; null where the return as a whole is meant
 * @param row 1 for the first data row, 0 for the heading
 */
record CellAnswer(
    @Nullable String file,
    String table,
    int row,
    @Nullable String column,
    @Nullable String value,
    String message) {

  static CellAnswer of(Finding finding, List<SubmittedFile> files) {
    return new CellAnswer(
        file(finding, files),
        finding.table(),
        finding.row(),
        finding.column(),
        finding.value(),
        finding.message());
  }

  static @Nullable String file(Finding finding, List<SubmittedFile> files) {
    return finding.file() < 1 || finding.file() > files.size()
        ? null
        : files.get(finding.file() - 1).name();
  }
}
