package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.figures.Spelling;
import uk.safeguarding.agencyreturns.formats.figures.UnreadColumns;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;

/** Where the quarterly return's meaning stands in a file's header. */
record QuarterlyColumns(Map<QuarterlyColumn, Integer> places) {

  /** What describes an indicator and is no figure of it. */
  private static final Pattern DESCRIPTION = Pattern.compile("indicator|title|owner|reporter");

  /** Finds the columns, with a note for one that means nothing here. */
  static QuarterlyColumns in(Table table, TableFindings findings) throws UnreadableFile {
    var columns = new QuarterlyColumns(new EnumMap<>(QuarterlyColumn.class));
    var unread = new UnreadColumns(table, findings);
    for (int place = 0; place < table.columns(); place++) {
      String words = Spelling.words(table.heading(place));
      @Nullable QuarterlyColumn column = columnHeaded(words);
      if (column != null) {
        columns.put(column, place, table);
      } else if (!DESCRIPTION.matcher(words).matches()) {
        unread.passOver(place);
      }
    }
    columns.require(QuarterlyColumn.REF, "each indicator's ref, such as M1", table);
    columns.require(QuarterlyColumn.VALUE, "each figure, such as 1620 or 14.5", table);
    return columns;
  }

  private static @Nullable QuarterlyColumn columnHeaded(String words) {
    for (QuarterlyColumn column : QuarterlyColumn.values()) {
      if (column.isHeaded(words)) {
        return column;
      }
    }
    return null;
  }

  private void put(QuarterlyColumn column, int place, Table table) throws UnreadableFile {
    if (places.put(column, place) != null) {
      throw new UnreadableFile(
          "Two columns of "
              + table.fileName()
              + " are headed "
              + column.heading()
              + ". Keep one of them.");
    }
  }

  private void require(QuarterlyColumn column, String holds, Table table) throws UnreadableFile {
    if (!places.containsKey(column)) {
      throw new UnreadableFile(
          "The column "
              + column.heading()
              + " is missing in "
              + table.fileName()
              + ". Add a column headed "
              + column.heading()
              + " that holds "
              + holds
              + ".");
    }
  }

  /** Where the column stands; -1 where there is none. */
  int at(QuarterlyColumn column) {
    return places.getOrDefault(column, -1);
  }

  /** The cell of a column; blank where there is none. */
  String cell(Table.Row row, QuarterlyColumn column) {
    int place = at(column);
    return place < 0 ? "" : row.cell(place);
  }
}
