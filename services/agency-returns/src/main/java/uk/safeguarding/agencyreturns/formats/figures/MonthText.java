package uk.safeguarding.agencyreturns.formats.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A month however people and spreadsheets write it. */
public final class MonthText {

  private static final List<DateTimeFormatter> SPELLINGS =
      List.of(
          written("yyyy M"),
          written("yyyy M d"),
          written("d M yyyy"),
          written("M yyyy"),
          written("MMM yy"),
          written("MMM yyyy"),
          written("MMMM yy"),
          written("MMMM yyyy"));

  private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4} \\d\\d \\d\\d)[ t]00 00( 00)?");

  /** A spreadsheet's number of a day, from 2000 to 2049. */
  private static final Pattern SERIAL = Pattern.compile("3[7-9]\\d{3}|4\\d{4}|5[0-4]\\d{3}");

  private MonthText() {}

  /**
   * English and not of the United Kingdom, where Java abbreviates September to four letters and
   * nobody else does.
   */
  private static DateTimeFormatter written(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The month, or null where this is how nobody writes one. */
  public static @Nullable YearMonth parse(String written) {
    String words = Spelling.words(written);
    if (isSerial(written)) {
      return YearMonth.from(LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(words)));
    }
    Matcher midnight = MIDNIGHT.matcher(words);
    String day = midnight.matches() ? midnight.group(1) : words;
    String spelled = day.startsWith("sept ") ? "sep" + day.substring(4) : day;
    for (DateTimeFormatter spelling : SPELLINGS) {
      try {
        return YearMonth.parse(spelled, spelling);
      } catch (DateTimeException otherSpelling) {
        continue;
      }
    }
    return null;
  }

  /** Whether it is a bare number that a spreadsheet means as a day. */
  public static boolean isSerial(String written) {
    return SERIAL.matcher(written).matches();
  }
}
