package uk.safeguarding.agencyreturns.due;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.receipts.ReturnIn;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * A return that an agency owes.
 *
 * @param dueOn the last day, in London, on which it is in time
 * @param why it is due then, in words
 * @param in what has come in for it, rejected versions included, or null
 */
public record DueReturn(
    AgencyReturnId returnId,
    ReportingPeriod period,
    LocalDate dueOn,
    DueState state,
    String why,
    @Nullable ReturnIn in) {

  static DueReturn at(Instant now, DueDate date, ReportingPeriod period, @Nullable ReturnIn in) {
    LocalDate dueOn = date.of(period);
    return new DueReturn(
        new AgencyReturnId(date.agency(), date.format(), period.toString()),
        period,
        dueOn,
        DueState.of(dueOn, in == null ? null : in.firstAcceptedAt(), now),
        date.why(),
        in);
  }
}
