package uk.safeguarding.agencyreturns.formats.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Quarter;

/**
 * A quarter of a financial year however people write it. {@code Q2 2018} is none: it may be meant
 * as one of the calendar year.
 */
public final class QuarterText {

  private static final Pattern OURS = Pattern.compile("((?:19|20)\\d{2}) ?q([1-4])");

  private static final String YEARS = "((?:19|20)?\\d{2}) ((?:20)?\\d{2})";

  private static final Pattern YEARS_FIRST = Pattern.compile(YEARS + " (?:q|qtr|quarter) ?([1-4])");

  private static final Pattern QUARTER_FIRST =
      Pattern.compile("(?:q|qtr|quarter) ?([1-4]) " + YEARS);

  private QuarterText() {}

  /** The quarter, or null where this is how nobody writes one. */
  public static @Nullable Quarter parse(String written) {
    String words = Spelling.words(written);
    Matcher ours = OURS.matcher(words);
    if (ours.matches()) {
      return new Quarter(Integer.parseInt(ours.group(1)), Integer.parseInt(ours.group(2)));
    }
    Matcher first = YEARS_FIRST.matcher(words);
    if (first.matches()) {
      return quarter(first.group(1), first.group(2), first.group(3));
    }
    Matcher last = QUARTER_FIRST.matcher(words);
    return last.matches() ? quarter(last.group(2), last.group(3), last.group(1)) : null;
  }

  private static @Nullable Quarter quarter(String from, String to, String number) {
    int start = Integer.parseInt(from.length() == 2 ? "20" + from : from);
    boolean following = (start + 1) % 100 == Integer.parseInt(to) % 100;
    return following ? new Quarter(start, Integer.parseInt(number)) : null;
  }
}
