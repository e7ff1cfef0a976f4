package uk.safeguarding.reporting.series;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.Indicator;

/** A series as a CSV file with one header row; {@code [x]} is not available. */
final class SeriesCsv {

  private SeriesCsv() {}

  static String of(Indicator indicator, List<SeriesPoint> points) {
    var text = new StringWriter();
    // Closing writes what is still buffered; the text itself needs no closing.
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "ref", "period", "value", "numerator", "denominator", "state", "revision", "known_at");
      for (SeriesPoint point : points) {
        csv.writeRecord(
            indicator.ref(),
            point.period(),
            number(point.value()),
            number(point.numerator()),
            number(point.denominator()),
            point.state().words(),
            Integer.toString(point.revision()),
            point.knownAt() == null ? "" : point.knownAt().toString());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "[x]" : value.toPlainString();
  }
}
