package uk.safeguarding.reporting.breakdown;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.Dimension;

/** The values of dimensions for people, and their order. */
public final class ValueWords {

  private static final Pattern FIRST_NUMBER = Pattern.compile("^(\\d+)");

  /** Ages and times by their number, all else by the alphabet; what is not told comes last. */
  public static final Comparator<@Nullable String> ORDER =
      Comparator.nullsLast(
          Comparator.<String>comparingInt(ValueWords::number)
              .thenComparing(Comparator.naturalOrder()));

  private ValueWords() {}

  public static String of(Dimension dimension, @Nullable String value) {
    if (value == null) {
      return "Not recorded";
    }
    return switch (dimension) {
      case AGENCY, TEAM -> value;
      case AGE_BAND -> age(value);
      case SOURCE,
          REFERRED_BY,
          REASON,
          CATEGORY,
          OUTCOME,
          MISSING_FROM,
          EARLIER_OUTCOME,
          TIME_SINCE_CLOSURE,
          RULE,
          RECORD ->
          sentence(value);
    };
  }

  private static String age(String band) {
    return band.equals("0") ? "Under 1" : band.replace("-", " to ").replace("+", " and over");
  }

  private static String sentence(String code) {
    String words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.UK);
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static int number(String value) {
    Matcher number = FIRST_NUMBER.matcher(value);
    return number.find() ? Integer.parseInt(number.group(1)) : -1;
  }
}
