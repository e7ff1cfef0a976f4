package uk.safeguarding.agencyreturns.due;

import java.time.LocalDate;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * By when an agency owes a return, from a period on until another due date says otherwise.
 *
 * @param agency the agency's code
 * @param format the format's code
 * @param from the first period that it holds for
 * @param days after the period's last day; the return is in time on that day
 * @param why in words, for the officer who asks
 */
record DueDate(String agency, String format, ReportingPeriod from, int days, String why) {

  LocalDate of(ReportingPeriod period) {
    return period.lastDay().plusDays(days);
  }

  boolean isForSameReturnAs(DueDate other) {
    return agency.equals(other.agency) && format.equals(other.format);
  }
}
