package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.Table;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/**
 * Where the dataset's meaning stands in a file's header; columns it does not know are passed over.
 *
 * @param ref the column of the indicator's ref
 * @param months the columns of the months
 */
record DatasetColumns(int ref, SortedMap<YearMonth, Integer> months) {

  private static final List<DateTimeFormatter> MONTHS =
      List.of(
          written("yyyy M"),
          written("yyyy M d"),
          written("d M yyyy"),
          written("M yyyy"),
          written("MMM yy"),
          written("MMM yyyy"),
          written("MMMM yy"),
          written("MMMM yyyy"));

  private static final Pattern SEPARATORS = Pattern.compile("[\\s.,:/_\u2013-]+");

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

  static DatasetColumns in(Table table) throws UnreadableFile {
    int ref = -1;
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    for (int column = 0; column < table.header().size(); column++) {
      String name = spelling(table.header().get(column));
      if (name.equals("ref")) {
        if (ref >= 0) {
          throw new UnreadableFile(
              "Two columns are headed ref. Keep the one that holds each indicator's ref.");
        }
        ref = column;
      }
      addMonth(months, name, column);
    }
    requireBoth(ref, months);
    return new DatasetColumns(ref, months);
  }

  private static String spelling(String header) {
    String words = SEPARATORS.matcher(header).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return words.startsWith("sept ") ? "sep" + words.substring(4) : words;
  }

  private static void addMonth(SortedMap<YearMonth, Integer> months, String name, int column)
      throws UnreadableFile {
    @Nullable YearMonth month = month(name);
    if (month != null && months.put(month, column) != null) {
      throw new UnreadableFile("The month " + month + " has two columns. Keep one of them.");
    }
  }

  private static void requireBoth(int ref, SortedMap<YearMonth, Integer> months)
      throws UnreadableFile {
    if (ref < 0) {
      throw new UnreadableFile(
          "The column ref is missing. Add a column headed ref that holds each indicator's ref, such"
              + " as M1.");
    }
    if (months.isEmpty()) {
      throw new UnreadableFile(
          "No column is headed by a month. Head each month's column as in 2018-10 or Oct-18.");
    }
  }

  private static @Nullable YearMonth month(String name) {
    for (DateTimeFormatter format : MONTHS) {
      try {
        return YearMonth.parse(name, format);
      } catch (DateTimeException otherFormat) {
        continue;
      }
    }
    return null;
  }
}
