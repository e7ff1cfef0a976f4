package uk.safeguarding.reporting.indicators;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;

/**
 * Which year's data comparators are of, read from words such as "2016-17 data, updated Nov 2017".
 */
public record Vintage(FinancialYear dataOf) {
  private static final Pattern YEAR = Pattern.compile("\\b([12]\\d{3}-\\d{2})\\b");

  /** Null when the words name no financial year. */
  public static @Nullable Vintage parse(String words) {
    Matcher matcher = YEAR.matcher(words);
    while (matcher.find()) {
      String written = matcher.group(1);
      int start = Integer.parseInt(written.substring(0, 4));
      FinancialYear year = new FinancialYear(start);
      if (year.toString().equals(written)) {
        return new Vintage(year);
      }
    }
    return null;
  }

  /** True when the year before had passed as well: newer data should be out. */
  public boolean isOldFor(FinancialYear shown) {
    return dataOf.compareTo(shown.previous()) < 0;
  }
}
