package uk.safeguarding.platform.worklists;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.WorkingDays;

/**
 * How long until an item is due.
 *
 * @param workingDays whole working days from today to the due date; negative once it has passed
 * @param hours whole hours, for a limit in hours; else null; negative once it has passed
 */
record TimeLeft(int workingDays, @Nullable Long hours) {

  static TimeLeft of(WorkItem item, Instant now) {
    LocalDate today = London.day(now);
    Instant dueAt = item.dueAt();
    return new TimeLeft(
        WorkingDays.englandAndWales().between(today, item.dueOn()),
        dueAt == null ? null : Math.floorDiv(Duration.between(now, dueAt).toMinutes(), 60L));
  }

  static boolean isOverdue(WorkItem item, Instant now) {
    Instant dueAt = item.dueAt();
    return dueAt == null ? item.dueOn().isBefore(London.day(now)) : dueAt.isBefore(now);
  }

  /** {@code 3 working days}, {@code today}, {@code 5 hours}, {@code 2 working days late}. */
  String inWords(boolean overdue) {
    if (hours != null) {
      return amount(Math.abs(hours), "hour") + (overdue ? " late" : "");
    }
    if (workingDays == 0) {
      return overdue ? "late" : "today";
    }
    return amount(Math.abs(workingDays), "working day") + (overdue ? " late" : "");
  }

  private static String amount(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
