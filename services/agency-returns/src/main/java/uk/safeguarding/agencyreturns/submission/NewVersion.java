package uk.safeguarding.agencyreturns.submission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.agencyreturns.submission.events.AgencyReturnEvent;
import uk.safeguarding.agencyreturns.submission.events.CommentaryGiven;
import uk.safeguarding.agencyreturns.submission.events.FiguresReported;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;

/**
 * A submission that becomes a version: its events are the version, its figures and its words, in
 * this order.
 *
 * @param restores the earlier version whose content this is again, or null
 */
record NewVersion(SubmitReturn submit, int version, @Nullable Integer restores) {

  List<AgencyReturnEvent> events() {
    List<AgencyReturnEvent> events = new ArrayList<>();
    events.add(submitted());
    submit.accepted().forEach(row -> events.add(reported(row)));
    submit.commentary().forEach(words -> events.add(given(words)));
    return events;
  }

  private ReturnSubmitted submitted() {
    return new ReturnSubmitted(
        submit.returnId(),
        submit.submissionId(),
        version,
        ReturnStatus.of(submit),
        submit.contentHash(),
        submit.fileHashes(),
        submit.rows(),
        submit.rowsAccepted(),
        submit.errors(),
        submit.queries(),
        restores,
        submit.idempotencyKey(),
        submit.nil());
  }

  private FiguresReported reported(ReportedRow row) {
    return new FiguresReported(
        submit.returnId(),
        submit.submissionId(),
        version,
        row.row(),
        row.indicator(),
        row.figures());
  }

  private CommentaryGiven given(Commentary words) {
    return new CommentaryGiven(
        submit.returnId(),
        submit.submissionId(),
        version,
        words.row(),
        words.indicator(),
        words.about(),
        words.text());
  }
}
