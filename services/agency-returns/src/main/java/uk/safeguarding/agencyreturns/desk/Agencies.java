package uk.safeguarding.agencyreturns.desk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The partner agencies that may submit, by code; the data file {@code agencies.csv}. */
public final class Agencies {

  private final Map<String, String> names = new LinkedHashMap<>();

  public Agencies() {
    try (InputStream file =
            Objects.requireNonNull(Agencies.class.getResourceAsStream("/agencies.csv"));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.forEach(row -> names.put(row.getField("code"), row.getField("name")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public boolean knows(String code) {
    return names.containsKey(code);
  }

  /** The agency's name for people; its code where the file does not name it any more. */
  public String name(String code) {
    return names.getOrDefault(code, code);
  }
}
