package uk.safeguarding.synthetic.days;

import java.time.LocalDate;
import uk.safeguarding.kernel.WorkingDays;

/** Working days of the authority, for lives that may run on beyond the calendar's last year. */
public final class Working {

  private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

  /** The calendar's last day; what lies beyond it is never lived. */
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  private Working() {}

  public static boolean day(LocalDate day) {
    return CALENDAR.isWorkingDay(day);
  }

  /** The day itself where it is worked, and else the next that is. */
  public static LocalDate dayFrom(LocalDate day) {
    LocalDate worked = day;
    while (worked.isBefore(LAST) && !CALENDAR.isWorkingDay(worked)) {
      worked = worked.plusDays(1);
    }
    return worked;
  }

  /** The day itself where it is worked, and else the last that was. */
  public static LocalDate dayUpTo(LocalDate day) {
    LocalDate worked = day;
    while (!CALENDAR.isWorkingDay(worked)) {
      worked = worked.minusDays(1);
    }
    return worked;
  }

  /** So many working days later; of none, the first working day from then on. */
  public static LocalDate after(LocalDate day, int workingDays) {
    return dayFrom(CALENDAR.due(day, Math.max(0, workingDays)).date());
  }

  /** How many working days lie between. */
  public static int between(LocalDate start, LocalDate end) {
    return CALENDAR.between(start, end);
  }
}
