package uk.safeguarding.reporting.figures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** The partnership's printed dataset of October 2018, a test's facts. */
public final class SouthamptonDataset implements ReportedFigures {
  public static final Month OCTOBER = new Month(2018, 10);
  public static final LocalDate READ_ON = LocalDate.of(2018, 11, 20);

  private final Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();

  public static SouthamptonDataset read() {
    var dataset = new SouthamptonDataset();
    try (InputStream file =
            SouthamptonDataset.class.getResourceAsStream(
                "/southampton/monthly-dataset-2018-10.csv");
        var rows =
            CsvReader.builder()
                .ofNamedCsvRecord(
                    new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      rows.forEach(row -> dataset.rows.put(row.getField("ref"), row));
      return dataset;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<String> refs() {
    return List.copyOf(rows.keySet());
  }

  /** A cell as printed. */
  public String text(String ref, String column) {
    return Objects.requireNonNull(rows.get(ref), ref).getField(column);
  }

  /** A blank cell is not supplied. */
  @Override
  public @Nullable ReportedFigure at(String ref, ReportingPeriod month) {
    NamedCsvRecord row = rows.get(ref);
    String text = row == null ? "" : row.findField(month.toString()).orElse("");
    return text.isEmpty() ? null : new ReportedFigure(new BigDecimal(text));
  }

  @Override
  public Month earliest() {
    return OCTOBER.sameLastYear();
  }

  /** The figures of the product's indicators, as a reader of November 2018 knew them. */
  public static Figures figures() {
    return figures(read());
  }

  public static Figures figures(ReportedFigures reported) {
    return new Figures(IndicatorCatalogue.load(), reported, READ_ON);
  }

  /** The same without one row, as if nobody had reported it. */
  public ReportedFigures without(String missing) {
    return (ref, month) -> ref.equals(missing) ? null : at(ref, month);
  }
}
