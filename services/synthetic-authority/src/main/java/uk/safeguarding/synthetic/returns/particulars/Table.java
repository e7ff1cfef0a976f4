package uk.safeguarding.synthetic.returns.particulars;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table that comes with the program. */
public final class Table {

  private Table() {}

  /** The rows of {@code returns/<name>.csv} below its header. */
  public static List<List<String>> rows(String name) {
    var stream =
        Objects.requireNonNull(Table.class.getResourceAsStream("/returns/" + name + ".csv"), name);
    try (var reader =
        CsvReader.builder().ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.stream().skip(1).map(CsvRecord::getFields).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
