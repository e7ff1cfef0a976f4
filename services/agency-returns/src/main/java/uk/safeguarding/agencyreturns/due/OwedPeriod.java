package uk.safeguarding.agencyreturns.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * One period of one return with the due date that holds for it.
 *
 * @param date the due date
 */
record OwedPeriod(DueDate date, ReportingPeriod period) {

  String key() {
    return new AgencyReturnId(date.agency(), date.format(), period.toString()).toString();
  }

  /**
   * Every period that has begun by today since the first due date, the latest due first. The period
   * that is still running is among them: its due date is no surprise that way.
   */
  static List<OwedPeriod> begunBy(LocalDate today, List<DueDate> dates) {
    List<OwedPeriod> owed = new ArrayList<>();
    for (DueDate date : dates) {
      for (ReportingPeriod period = date.from();
          !period.firstDay().isAfter(today);
          period = period.next()) {
        if (!replaced(date, period, dates)) {
          owed.add(new OwedPeriod(date, period));
        }
      }
    }
    owed.sort(Comparator.comparing((OwedPeriod each) -> each.date().of(each.period())).reversed());
    return owed;
  }

  private static boolean replaced(DueDate date, ReportingPeriod period, List<DueDate> dates) {
    return dates.stream()
        .filter(date::isForSameReturnAs)
        .anyMatch(
            other ->
                other.from().compareTo(date.from()) > 0 && other.from().compareTo(period) <= 0);
  }
}
