package uk.safeguarding.reporting.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Days and moments as messages write them. A child's days are read each time that its facts are
 * counted, which is most of the work of counting: the form that nearly all have is read by its
 * digits, and any other as the library does.
 */
final class WrittenTime {

  private static final int DAY = "2018-10-31".length();
  private static final int MOMENT = "2018-10-31T23:59:59Z".length();
  private static final int NONE = -1;

  private WrittenTime() {}

  static LocalDate day(String written) {
    boolean plain = written.length() == DAY && written.charAt(4) == '-' && written.charAt(7) == '-';
    int year = plain ? number(written, 0, 4) : NONE;
    int month = plain ? number(written, 5, 7) : NONE;
    int day = plain ? number(written, 8, DAY) : NONE;
    return year == NONE || month == NONE || day == NONE
        ? LocalDate.parse(written)
        : LocalDate.of(year, month, day);
  }

  static Instant moment(String written) {
    boolean plain =
        written.length() == MOMENT
            && written.charAt(10) == 'T'
            && written.charAt(13) == ':'
            && written.charAt(16) == ':'
            && written.charAt(19) == 'Z';
    int hour = plain ? number(written, 11, 13) : NONE;
    int minute = plain ? number(written, 14, 16) : NONE;
    int second = plain ? number(written, 17, 19) : NONE;
    // The library knows what 24:00 and a leap second are.
    return hour == NONE || hour > 23 || minute == NONE || second == NONE || second > 59
        ? Instant.parse(written)
        : day(written.substring(0, DAY)).atTime(hour, minute, second).toInstant(ZoneOffset.UTC);
  }

  private static int number(String written, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = written.charAt(i);
      if (digit < '0' || digit > '9') {
        return NONE;
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }
}
