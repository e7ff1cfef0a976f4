package uk.safeguarding.synthetic.returns.annexa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import uk.safeguarding.synthetic.returns.ShortRun;

/** The workbook of the last day of May 2018, read as the next reader would. */
final class Lists {

  private static final Map<Integer, List<Row>> LISTS = read();

  private Lists() {}

  private static Map<Integer, List<Row>> read() {
    var lists = new TreeMap<Integer, List<Row>>();
    Path file = ShortRun.files().resolve("annex-a/2018-05-31.xlsx");
    try (var workbook = new ReadableWorkbook(file.toFile())) {
      for (int list = 1; list <= 11; list++) {
        lists.put(list, workbook.findSheet("List " + list).orElseThrow().read());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return lists;
  }

  static Row header(int list) {
    return Objects.requireNonNull(LISTS.get(list)).getFirst();
  }

  static List<Row> rows(int list) {
    List<Row> all = Objects.requireNonNull(LISTS.get(list));
    return all.subList(1, all.size());
  }

  /** The text of a column, from 1 as the format counts. */
  static String text(Row row, int column) {
    return row.getCellAsString(column - 1).orElse("");
  }

  static LocalDate day(Row row, int column) {
    return row.getCellAsDate(column - 1).orElseThrow().toLocalDate();
  }

  static boolean isBlank(Row row, int column) {
    return row.getCellText(column - 1).isEmpty();
  }
}
