package uk.safeguarding.agencyreturns.marked;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.agencyreturns.formats.tables.FormulaSigns;
import uk.safeguarding.agencyreturns.formats.tables.SourceLines;

/**
 * Delimited text with one more column that says what is wrong in each row. Written with the byte
 * order mark that spreadsheets know UTF-8 by.
 */
final class MarkedText {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final SourceLines source;
  private final Remarks remarks;
  private final int markedColumn;

  private MarkedText(SourceLines source, Remarks remarks) {
    this.source = source;
    this.remarks = remarks;
    this.markedColumn = markedColumn(source);
  }

  /** After the widest line; or in the place of the remarks of a file that was marked before. */
  private static int markedColumn(SourceLines source) {
    int marked = source.column(Remarks.HEADING);
    return marked >= 0 ? marked : source.lines().stream().mapToInt(List::size).max().orElse(0);
  }

  static byte[] of(SourceLines source, Remarks remarks) {
    return new MarkedText(source, remarks).write();
  }

  private byte[] write() {
    var text = new StringWriter();
    char delimiter = source.delimiter() == null ? ',' : source.delimiter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(delimiter)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      for (int line = 0; line < source.lines().size(); line++) {
        csv.writeRecord(cells(line));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return (BYTE_ORDER_MARK + text).getBytes(UTF_8);
  }

  private List<String> cells(int line) {
    List<String> cells = new ArrayList<>();
    source.lines().get(line).forEach(cell -> cells.add(FormulaSigns.escaped(cell)));
    String remark = remark(line);
    if (!remark.isEmpty() || cells.size() > markedColumn) {
      while (cells.size() <= markedColumn) {
        cells.add("");
      }
      cells.set(markedColumn, FormulaSigns.escaped(remark));
    }
    return cells;
  }

  private String remark(int line) {
    int row = line - source.heading();
    if (row < 0) {
      return "";
    }
    String remark = remarks.of(row);
    return row > 0 ? remark : (Remarks.HEADING + " " + remark).strip();
  }
}
