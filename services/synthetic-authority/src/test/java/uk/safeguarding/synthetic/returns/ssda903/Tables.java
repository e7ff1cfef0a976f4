package uk.safeguarding.synthetic.returns.ssda903;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of one year, read as the next reader would. */
record Tables(Path folder) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  List<NamedCsvRecord> rows(String table) throws IOException {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
      return reader.stream().toList();
    }
  }

  /** The rows of each child, in their order. */
  Map<String, List<NamedCsvRecord>> byChild(String table) throws IOException {
    return rows(table).stream()
        .collect(
            Collectors.groupingBy(row -> row.getField("CHILD"), TreeMap::new, Collectors.toList()));
  }

  static LocalDate day(NamedCsvRecord row, String column) {
    return LocalDate.parse(row.getField(column), DAY);
  }

  static @Nullable LocalDate dayOrNone(NamedCsvRecord row, String column) {
    return row.getField(column).isEmpty() ? null : day(row, column);
  }
}
