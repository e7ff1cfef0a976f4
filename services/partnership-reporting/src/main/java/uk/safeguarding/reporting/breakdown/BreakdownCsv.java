package uk.safeguarding.reporting.breakdown;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A series broken down as a CSV file: a row for each part, and none for the whole. */
final class BreakdownCsv {

  private BreakdownCsv() {}

  static String of(BreakdownResource.Series series) {
    var text = new StringWriter();
    // Closing writes what is still buffered; the text itself needs no closing.
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("ref", "period", "by", "part", "value", "numerator", "denominator");
      for (BreakdownResource.Point point : series.points()) {
        for (BreakdownResource.Part part : point.parts()) {
          csv.writeRecord(
              series.ref(),
              point.period(),
              series.by(),
              part.part() == null ? "not recorded" : part.part(),
              number(part.value()),
              number(part.numerator()),
              number(part.denominator()));
        }
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
