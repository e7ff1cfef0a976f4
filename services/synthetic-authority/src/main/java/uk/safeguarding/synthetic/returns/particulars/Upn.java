package uk.safeguarding.synthetic.returns.particulars;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Unique pupil numbers: a check letter, the authority, the school that gave it, the year in which
 * it did, and a serial number (DfE, <i>Unique pupil numbers: a guide for schools and local
 * authorities</i>; census rules 1510 to 1550). Schools here are numbered below 1000, where no
 * school is.
 */
final class Upn {

  static final String SOUTHAMPTON = "852";

  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final int SCHOOLS = 999;
  private static final int SERIALS = 1000;
  private static final int SCHOOL_AGE = 4;

  private Upn() {}

  /** The number of the so-manieth child, given in the year in which it is 4. */
  static String of(int child, LocalDate birth) {
    int school = 1 + child / SERIALS % SCHOOLS;
    int year = birth.plusYears(SCHOOL_AGE).getYear() % 100;
    String digits =
        SOUTHAMPTON + String.format(Locale.ROOT, "%04d%02d%03d", school, year, child % SERIALS);
    return checkLetter(digits) + digits;
  }

  /** The sum of each digit times its place from 2 on, divided by 23: the letter is what is left. */
  static char checkLetter(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      sum += (place + 2) * Character.digit(digits.charAt(place), 10);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}
