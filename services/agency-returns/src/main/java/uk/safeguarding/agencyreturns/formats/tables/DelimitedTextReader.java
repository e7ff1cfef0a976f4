package uk.safeguarding.agencyreturns.formats.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/** Reads delimited text, whatever of the usual delimiters, encodings and line endings it uses. */
final class DelimitedTextReader {

  private static final Map<Character, String> ASSUMED = Map.of(';', "semicolons", '\t', "tabs");

  /** No heading is longer, unless it is something else; then any delimiter will do. */
  private static final int LOOKED_AT = 8 * TableReader.LONGEST_CELL;

  private DelimitedTextReader() {}

  static Lines read(SubmittedFile file) throws UnreadableFile {
    TextDecoder.Decoded decoded = TextDecoder.decode(file);
    char delimiter = delimiter(decoded.text());
    return new Lines(
        lines(file, decoded.text(), delimiter), assumptions(decoded.assumed(), delimiter));
  }

  private static List<Table.Assumption> assumptions(
      Table.@Nullable Assumption encoding, char delimiter) {
    List<Table.Assumption> assumptions = new ArrayList<>();
    if (encoding != null) {
      assumptions.add(encoding);
    }
    if (ASSUMED.containsKey(delimiter)) {
      assumptions.add(
          new Table.Assumption(
              "delimiter-assumed",
              "The columns were taken to be separated by " + ASSUMED.get(delimiter) + "."));
    }
    return List.copyOf(assumptions);
  }

  private static List<List<String>> lines(SubmittedFile file, String text, char delimiter)
      throws UnreadableFile {
    List<List<String>> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> records = reader(delimiter).ofCsvRecord(text)) {
      for (CsvRecord record : records) {
        if (record.getFieldCount() > TableReader.MOST_COLUMNS
            || lines.size() > TableReader.MOST_ROWS) {
          throw new UnreadableFile(
              file.name() + " has more rows or columns than any return. Send the return alone.");
        }
        lines.add(record.getFields().stream().map(FormulaSigns::plain).toList());
      }
    } catch (CsvParseException malformed) {
      throw new UnreadableFile(
          file.name()
              + " is not a table: a quotation mark is not closed, or a row or cell is too long."
              + " Save it as CSV again.",
          malformed);
    } catch (IOException impossible) {
      throw new IllegalStateException("Text in memory can be read", impossible);
    }
    return lines;
  }

  private static CsvReader.CsvReaderBuilder reader(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .maxBufferSize(4 * TableReader.LONGEST_CELL)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .allowExtraFields(true)
        .allowMissingFields(true);
  }

  /**
   * The delimiter that the first line with anything on it holds most often, outside quotation
   * marks.
   */
  static char delimiter(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    String header = start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    boolean quoted = false;
    long count = 0;
    for (char c : line.toCharArray()) {
      quoted ^= c == '"';
      if (c == wanted && !quoted) {
        count++;
      }
    }
    return count;
  }
}
