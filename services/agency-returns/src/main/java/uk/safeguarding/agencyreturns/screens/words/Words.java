package uk.safeguarding.agencyreturns.screens.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;

/** Dates, times, periods and sizes as GOV.UK writes them. */
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("h:mm", Locale.ENGLISH).withZone(London.TIME);
  private static final int KILOBYTE = 1000;

  private Words() {}

  /** {@code 22 November 2026}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 22 November 2026}, in London. */
  public static String day(Instant instant) {
    return day(London.day(instant));
  }

  /** {@code 22 November 2026 at 10:14am}, in London. */
  public static String time(Instant instant) {
    boolean morning = instant.atZone(London.TIME).getHour() < 12;
    return day(instant) + " at " + TIME.format(instant) + (morning ? "am" : "pm");
  }

  /** {@code October 2018} or {@code Quarter 2, 2018-19 (Jul to Sep 2018)}; others as written. */
  public static String period(String written) {
    if (written.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return Month.parse(written).label();
    }
    return written.matches("\\d{4}-Q[1-4]") ? Quarter.parse(written).label() : written;
  }

  /** {@code 48 KB}. */
  public static String size(long bytes) {
    long kilobytes = Math.max(1, (bytes + KILOBYTE / 2) / KILOBYTE);
    return kilobytes < KILOBYTE ? kilobytes + " KB" : (kilobytes + KILOBYTE / 2) / KILOBYTE + " MB";
  }

  /** {@code 1 row}, {@code 3 rows}. */
  public static String count(long number, String thing, String things) {
    return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? thing : things);
  }
}
