package uk.safeguarding.agencyreturns.formats.monthlydataset;

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

/**
 * A row that the dataset knows.
 *
 * @param ref as the dataset writes it
 * @param measure what its figures are
 */
record DatasetRef(String ref, Measure measure) {

  /** What a figure must look like. */
  enum Measure {
    /** A whole number, not negative. */
    COUNT,
    /** Per cent, from 0 to 100. */
    PERCENTAGE,
    /** Per 10,000 children, not negative. */
    RATE
  }

  /** Every ref of the dataset, by its spelling without case and spaces. */
  static Map<String, DatasetRef> all() {
    try (InputStream file =
            Objects.requireNonNull(
                DatasetRef.class.getResourceAsStream("/formats/monthly-dataset.csv"));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return rows.stream()
          .map(DatasetRef::of)
          .collect(Collectors.toMap(row -> spelling(row.ref()), row -> row));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static DatasetRef of(NamedCsvRecord row) {
    return new DatasetRef(
        row.getField("ref"), Measure.valueOf(row.getField("measure").toUpperCase(Locale.ROOT)));
  }

  static String spelling(String ref) {
    return ref.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
