package uk.safeguarding.agencyreturns.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;

/**
 * Submissions of one invented agency's return, told by a content's letter and an attempt's number.
 */
final class Submissions {

  static final Instant FRIDAY = Instant.parse("2018-11-02T09:00:00Z");
  static final AgencyReturnId RETURN =
      new AgencyReturnId("scc-childrens-services", "monthly-dataset", "2018-10");

  private Submissions() {}

  static SubmissionId id(int attempt) {
    return new SubmissionId(new UUID(0, attempt));
  }

  /** Content of which two rows stand. */
  static SubmitReturn submit(int attempt, String content) {
    return submit(attempt, content, null);
  }

  static SubmitReturn submit(int attempt, String content, @Nullable String key) {
    return command(attempt, content, key, 0, List.of(row(1, "M1", "1620"), row(2, "M3", "14.5")));
  }

  /** Content of which one row stands and one does not. */
  static SubmitReturn submitWithErrors(int attempt, String content) {
    return command(attempt, content, null, 1, List.of(row(1, "M1", "1620")));
  }

  /** Content of which no row stands. */
  static SubmitReturn submitUnacceptable(int attempt, String content) {
    return command(attempt, content, null, 2, List.of());
  }

  private static SubmitReturn command(
      int attempt, String content, @Nullable String key, int errors, List<ReportedRow> accepted) {
    return new SubmitReturn(
        RETURN, id(attempt), content, List.of("file " + content), key, 2, errors, 0, accepted);
  }

  private static ReportedRow row(int row, String indicator, String value) {
    return new ReportedRow(
        row, indicator, List.of(new ReportedFigure("2018-10", new BigDecimal(value))));
  }
}
