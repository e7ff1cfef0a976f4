package uk.safeguarding.kernel;

/** What the three kinds of period share in being written and read. */
final class PeriodText {
  /** Years outside these are slips of the keyboard, not children's records. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  private PeriodText() {}

  static IllegalArgumentException refused(String text, String kind, String expected) {
    return new IllegalArgumentException(
        "\"" + text + "\" is not a " + kind + ": expected " + expected);
  }

  static void requireYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "year " + year + " is outside " + FIRST_YEAR + " to " + LAST_YEAR);
    }
  }

  /** Not by a format string: its digits would follow the machine's locale. */
  static String twoDigits(int number) {
    int lastTwo = Math.floorMod(number, 100);
    return lastTwo < 10 ? "0" + lastTwo : Integer.toString(lastTwo);
  }
}
