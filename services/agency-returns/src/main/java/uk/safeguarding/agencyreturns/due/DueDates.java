package uk.safeguarding.agencyreturns.due;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * The due dates of the partnership: the data file {@code due-dates.csv}. A changed due date is a
 * new line with the period from which it holds; the old line stays, so that what was late stays
 * late.
 */
public final class DueDates {

  private final List<DueDate> all;

  private DueDates(List<DueDate> all) {
    this.all = all;
  }

  /** The partnership's own file. */
  public static DueDates load(Agencies agencies, Formats formats) {
    InputStream file = Objects.requireNonNull(DueDates.class.getResourceAsStream("/due-dates.csv"));
    return read(new InputStreamReader(file, StandardCharsets.UTF_8), agencies, formats);
  }

  /**
   * Reads and checks a file of due dates.
   *
   * @throws IllegalStateException naming the line that makes no sense
   */
  static DueDates read(Reader file, Agencies agencies, Formats formats) {
    try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      List<DueDate> all = lines.stream().map(line -> dueDate(line, agencies, formats)).toList();
      requireOneForEachPeriod(all);
      return new DueDates(all);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static DueDate dueDate(NamedCsvRecord line, Agencies agencies, Formats formats) {
    String agency = line.getField("agency");
    String from = line.getField("from");
    String days = line.getField("days");
    @Nullable ReturnFormat format = formats.find(line.getField("format"));
    require(agencies.knows(agency), line, "knows no such agency");
    if (format == null || !format.isPeriod(from)) {
      throw fault(line, "needs a format and a period as that format writes it");
    }
    require(days.matches("\\d{1,3}"), line, "needs a number of days after the period's end");
    require(!line.getField("why").isBlank(), line, "needs a reason in words");
    return new DueDate(
        agency,
        format.code(),
        ReportingPeriod.parse(from),
        Integer.parseInt(days),
        line.getField("why"));
  }

  private static void requireOneForEachPeriod(List<DueDate> all) {
    long returns =
        all.stream()
            .map(each -> each.agency() + "/" + each.format() + "/" + each.from())
            .distinct()
            .count();
    if (returns < all.size()) {
      throw new IllegalStateException("due-dates.csv names two due dates for the same return");
    }
  }

  private static void require(boolean sound, NamedCsvRecord line, String fault) {
    if (!sound) {
      throw fault(line, fault);
    }
  }

  private static IllegalStateException fault(NamedCsvRecord line, String fault) {
    return new IllegalStateException(
        "due-dates.csv, line " + line.getStartingLineNumber() + ", " + fault);
  }

  List<DueDate> all() {
    return all;
  }
}
