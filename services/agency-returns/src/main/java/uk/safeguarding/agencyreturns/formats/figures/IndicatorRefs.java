package uk.safeguarding.agencyreturns.formats.figures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;

/** The indicators that returns of figures may report; the data file {@code monthly-dataset.csv}. */
public final class IndicatorRefs {

  /** By spelling. */
  private final Map<String, IndicatorRef> refs;

  public IndicatorRefs() {
    try (InputStream file =
            Objects.requireNonNull(
                IndicatorRefs.class.getResourceAsStream("/formats/monthly-dataset.csv"));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      refs =
          rows.stream()
              .map(IndicatorRefs::of)
              .collect(Collectors.toMap(row -> spelling(row.ref()), row -> row));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static IndicatorRef of(NamedCsvRecord row) {
    return new IndicatorRef(
        row.getField("ref"),
        IndicatorRef.Measure.valueOf(row.getField("measure").toUpperCase(Locale.ROOT)));
  }

  /** The ref in this cell; null with an error where there is none or nobody knows it. */
  public @Nullable IndicatorRef read(Table.Row row, int column, TableFindings findings) {
    String written = row.cell(column);
    @Nullable IndicatorRef ref = refs.get(spelling(written));
    if (written.isEmpty()) {
      findings.error(
          "ref-missing", row, column, "The row has no ref. Type the indicator's ref, such as M1.");
    } else if (ref == null) {
      findings.error(
          "ref-unknown",
          row,
          column,
          TableFindings.shortened(written)
              + " is not an indicator of the monthly dataset. Check the spelling against the list"
              + " of indicators.");
    }
    return ref;
  }

  /** A ref without case and spaces. */
  public static String spelling(String ref) {
    return Spelling.withoutSpaces(ref).toUpperCase(Locale.ROOT);
  }
}
