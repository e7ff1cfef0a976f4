package uk.safeguarding.agencyreturns.formats.figures;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that were meant as months and cannot be read as such: Ocd-18, Oct-1, 2018-13. */
public final class NearlyMonth {

  private static final Pattern NAME_AND_YEAR =
      Pattern.compile("(\\p{L}+) ?(\\d*)|(\\d{2}|\\d{4}) (\\p{L}+)");

  /** Digits where a month and its year would stand. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(19|20)\\d{2} \\d{1,2}( \\d{1,2})?|(\\d{1,2} )?\\d{1,2} (19|20)\\d{2}|\\d{1,2}"
              + " \\d{2}|(19|20)\\d{2}(0[1-9]|1[0-2])");

  private static final Pattern FINANCIAL_YEAR = Pattern.compile("(?:\\d{2})?(\\d{2}) (\\d{2})");

  private static final List<String> NAMES = names();

  /** A slip of the keyboard is recognised by its year, which is close to the return's. */
  private static final int YEARS_BEFORE = 2;

  private NearlyMonth() {}

  /** Whether a heading that is no month was meant as one, in a return for this month. */
  public static boolean resembles(String heading, YearMonth period) {
    String words = Spelling.words(Spelling.narrow(heading));
    Matcher name = NAME_AND_YEAR.matcher(words);
    if (name.matches()) {
      return name.group(1) == null
          ? isNamed(name.group(4), name.group(3), period)
          : isNamed(name.group(1), name.group(2), period);
    }
    return DIGITS.matcher(words).matches() && !isFinancialYear(words);
  }

  private static boolean isNamed(String name, String year, YearMonth period) {
    return NAMES.contains(name)
        || (isCloseTo(year, period)
            && NAMES.stream().anyMatch(month -> isOneSlipAway(name, month)));
  }

  private static boolean isCloseTo(String year, YearMonth period) {
    if (year.length() != 2 && year.length() != 4) {
      return false;
    }
    int century = year.length() == 2 ? period.getYear() / 100 * 100 : 0;
    int years = period.getYear() - century - Integer.parseInt(year);
    return -1 <= years && years <= YEARS_BEFORE;
  }

  /** {@code 2017-18} is a year's column, and no month 18. */
  private static boolean isFinancialYear(String words) {
    Matcher years = FINANCIAL_YEAR.matcher(words);
    return years.matches()
        && (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
  }

  /** One letter too many, too few or another, or two in the wrong order. */
  private static boolean isOneSlipAway(String name, String month) {
    int start = 0;
    int shorter = Math.min(name.length(), month.length());
    while (start < shorter && name.charAt(start) == month.charAt(start)) {
      start++;
    }
    String left = name.substring(start);
    String right = month.substring(start);
    return !left.equals(right)
        && (tail(left, 1).equals(tail(right, 1))
            || left.equals(tail(right, 1))
            || tail(left, 1).equals(right)
            || swapped(left).equals(right));
  }

  private static String tail(String text, int from) {
    return text.length() < from ? text : text.substring(from);
  }

  private static String swapped(String text) {
    return text.length() < 2 ? text : "" + text.charAt(1) + text.charAt(0) + text.substring(2);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("sept"));
    for (Month month : Month.values()) {
      names.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
      names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return List.copyOf(names);
  }
}
