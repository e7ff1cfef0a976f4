package uk.safeguarding.agencyreturns.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.agencyreturns.submission.events.AgencyReturnEvent;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;

/**
 * Submissions of one invented agency's return, told by a content's letter and an attempt's number.
 */
final class Submissions {

  static final Instant FRIDAY = Instant.parse("2018-11-02T09:00:00Z");
  static final AgencyReturnId RETURN =
      new AgencyReturnId("scc-childrens-services", "monthly-dataset", "2018-10");

  static final Commentary WORDS = new Commentary(1, "M1", "2018-09", "More since September.");

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

  /** The agency states that there is nothing to report. */
  static SubmitReturn submitNil(int attempt, @Nullable String key) {
    return new SubmitReturn(
        RETURN, id(attempt), "nil", List.of(), key, true, 0, 0, 0, 0, List.of(), List.of());
  }

  /** Content of which this many of three rows stand; the words are on M1. */
  static SubmitReturn submitWithWords(
      int attempt, String content, int rowsAccepted, List<ReportedRow> figures) {
    return new SubmitReturn(
        RETURN,
        id(attempt),
        content,
        List.of("figures " + content, "words " + content),
        null,
        false,
        3,
        rowsAccepted,
        3 - rowsAccepted,
        1,
        figures,
        List.of(WORDS));
  }

  private static SubmitReturn command(
      int attempt, String content, @Nullable String key, int errors, List<ReportedRow> accepted) {
    return new SubmitReturn(
        RETURN,
        id(attempt),
        content,
        List.of("file " + content),
        key,
        false,
        2,
        accepted.size(),
        errors,
        0,
        accepted,
        List.of());
  }

  static ReportedRow row(int row, String indicator, String value) {
    return new ReportedRow(
        row, indicator, List.of(new ReportedFigure("2018-10", new BigDecimal(value))));
  }

  /** A return to which all this was submitted before. */
  static AgencyReturn given(SubmitReturn... submissions) {
    AgencyReturn agencyReturn = AgencyReturn.NEVER_SUBMITTED;
    for (SubmitReturn submission : submissions) {
      agencyReturn = after(agencyReturn, agencyReturn.decide(submission));
    }
    return agencyReturn;
  }

  private static AgencyReturn after(AgencyReturn agencyReturn, List<AgencyReturnEvent> events) {
    AgencyReturn evolved = agencyReturn;
    for (AgencyReturnEvent event : events) {
      evolved = evolved.evolve(event, FRIDAY);
    }
    return evolved;
  }

  static ReturnSubmitted submitted(AgencyReturn before, SubmitReturn submission) {
    return (ReturnSubmitted) before.decide(submission).getFirst();
  }

  /** The submission whose receipt the client gets. */
  static SubmissionId answer(AgencyReturn before, SubmitReturn submission) {
    return after(before, before.decide(submission))
        .receiptFor(submission)
        .submitted()
        .submissionId();
  }
}
