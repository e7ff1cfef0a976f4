package uk.safeguarding.synthetic.returns.particulars;

import java.time.LocalDate;

/**
 * Unique pupil numbers: a check letter, the authority, the school that gave it, the year in which
 * it did, and a serial number (DfE, <i>Unique pupil numbers: a guide for schools and local
 * authorities</i>; census rules 1510 to 1550). No school is behind these numbers.
 */
final class Upn {

  static final String SOUTHAMPTON = "852";

  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final int FIRST_SCHOOL = 2000;
  private static final int SERIALS = 1000;
  private static final int SCHOOL_AGE = 4;

  private Upn() {}

  /** The number of the so-manieth child, given in the year in which it is 4. */
  static String of(int child, LocalDate birth) {
    String digits =
        SOUTHAMPTON
            + String.format("%04d", FIRST_SCHOOL + child / SERIALS % (10_000 - FIRST_SCHOOL))
            + String.format("%02d", birth.plusYears(SCHOOL_AGE).getYear() % 100)
            + String.format("%03d", child % SERIALS);
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
