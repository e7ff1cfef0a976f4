package uk.safeguarding.reporting.otherareas;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.comparators.standing.Comparison;
import uk.safeguarding.reporting.comparators.standing.Standing;
import uk.safeguarding.reporting.comparators.standing.Standings;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Indicator;

/** A comparison as a CSV file with one header row; {@code [x]} is not available. */
final class OtherAreasCsv {

  private OtherAreasCsv() {}

  static String of(Indicator indicator, Comparison compared) {
    var text = new StringWriter();
    // Closing writes what is still buffered; the text itself needs no closing.
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "ref", "year", "measure", "area", "place", "value", "difference", "rank", "quartile");
      new Lines(csv, indicator.ref(), compared).write();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** The areas, then the mean of the neighbours, then our own figure. */
  private record Lines(CsvWriter csv, String ref, Comparison compared) {

    void write() {
      Standings standings = compared.standings();
      for (Standing each : standings.areas()) {
        line(
            each.area(),
            each.place().words(),
            each.value(),
            each.difference(),
            each.rank(),
            each.quartile());
      }
      @Nullable Fraction mean = standings.neighbourMean();
      @Nullable BigDecimal own = standings.own().value();
      line(
          "Mean of %d of %d neighbours"
              .formatted(standings.neighboursPublished(), standings.neighbours().size()),
          "Statistical neighbours",
          mean == null ? null : mean.toDecimal(),
          mean == null || own == null ? null : mean.minus(Fraction.of(own)).toDecimal(),
          null,
          null);
      line(
          standings.own().area() + ", as the partnership knows it",
          "Own",
          compared.ours().figure().value(),
          compared.ours().difference(),
          null,
          null);
    }

    private void line(
        String area,
        String place,
        @Nullable BigDecimal value,
        @Nullable BigDecimal difference,
        @Nullable Integer rank,
        @Nullable Integer quartile) {
      csv.writeRecord(
          ref,
          compared.standings().year().toString(),
          compared.measure().code(),
          area,
          place,
          number(value),
          number(difference),
          rank == null ? "[x]" : rank.toString(),
          quartile == null ? "[x]" : quartile.toString());
    }

    private static String number(@Nullable BigDecimal value) {
      return value == null ? "[x]" : value.toPlainString();
    }
  }
}
