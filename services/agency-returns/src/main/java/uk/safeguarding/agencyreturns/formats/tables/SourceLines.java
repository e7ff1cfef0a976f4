package uk.safeguarding.agencyreturns.formats.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/**
 * A submitted file line by line, as its sender sees it: to say which cell a finding is about, and
 * to mark it there.
 *
 * @param delimiter of delimited text; null for a workbook
 * @param lines the cells of every line from the file's first, blank lines included
 * @param heading the place of the line with the columns' names, from 0
 */
public record SourceLines(@Nullable Character delimiter, List<List<String>> lines, int heading) {

  /**
   * The lines of a file that was read as a return before.
   *
   * @throws UnreadableFile when it cannot have been
   */
  public static SourceLines of(SubmittedFile file) throws UnreadableFile {
    List<List<String>> lines = TableReader.lines(file).cells();
    @Nullable Character delimiter =
        TableReader.isWorkbook(file)
            ? null
            : DelimitedTextReader.delimiter(TextDecoder.decode(file).text());
    return new SourceLines(delimiter, lines, TableBuilder.firstFilled(lines));
  }

  /** The place of a data row's line, from 0; the heading's for row 0. */
  public int line(int row) {
    return heading + row;
  }

  /**
   * The place of the column with this name, from 0; -1 where there is none.
   *
   * @param name as a finding writes it, shortened where it is long
   */
  public int column(@Nullable String name) {
    return TableBuilder.trimmed(lines.get(heading)).stream()
        .map(TableFindings::shortened)
        .toList()
        .indexOf(name);
  }

  /** A cell as spreadsheets call it, such as {@code D14}, or null where the whole row is meant. */
  public @Nullable String cell(int row, @Nullable String column) {
    int place = column(column);
    return place < 0 ? null : ColumnLetters.of(place) + (line(row) + 1);
  }
}
