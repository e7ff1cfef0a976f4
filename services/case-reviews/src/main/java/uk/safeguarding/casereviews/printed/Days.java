package uk.safeguarding.casereviews.printed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people read them; counted by the calendar, as limits in months are. */
public final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  /** {@code 5 October 2018}. */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 1 day}, {@code 40 days}. */
  public static String between(LocalDate from, LocalDate to) {
    return amount(ChronoUnit.DAYS.between(from, to));
  }

  /** {@code 12 days}, {@code today}, {@code 3 days late}. */
  public static String left(LocalDate today, LocalDate dueOn) {
    long days = ChronoUnit.DAYS.between(today, dueOn);
    if (days == 0) {
      return "today";
    }
    return days > 0 ? amount(days) : amount(-days) + " late";
  }

  private static String amount(long days) {
    return days + (days == 1 ? " day" : " days");
  }
}
