package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.figures.FigureCell;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRef;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRefs;
import uk.safeguarding.agencyreturns.formats.figures.Spelling;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;

/**
 * What a dataset says, in lines that are the same for the same meaning. Returns that are in force
 * were hashed from them: a line never changes its form.
 */
final class DatasetContent {

  private DatasetContent() {}

  static String standing(IndicatorRef ref, List<ReportedFigure> figures) {
    return ref.ref() + " " + figures.stream().map(DatasetContent::spelling).toList();
  }

  private static String spelling(ReportedFigure figure) {
    return figure.period() + "=" + FigureCell.spelling(figure.value());
  }

  /**
   * A refused row is what it says of its indicator and its months; other columns are not the
   * return's.
   */
  static String refused(Table.Row row, DatasetColumns columns) {
    List<String> cells = new ArrayList<>();
    cells.add(IndicatorRefs.spelling(row.cell(columns.ref())));
    for (Map.Entry<YearMonth, Integer> month : columns.months().entrySet()) {
      String cell = row.cell(month.getValue());
      if (!cell.isEmpty()) {
        cells.add(month.getKey() + "=" + FigureCell.spelling(cell));
      }
    }
    return "refused " + ContentHash.ofSequence(cells);
  }

  /** A column of which the month cannot be read was refused, and not passed over. */
  static String unread(Table table, DatasetColumns columns, int column) {
    List<String> cells = new ArrayList<>();
    cells.add(ContentHash.of(Spelling.words(table.heading(column))));
    for (Table.Row row : table.rows()) {
      String cell = row.cell(column);
      if (!cell.isEmpty()) {
        String ref = IndicatorRefs.spelling(row.cell(columns.ref()));
        cells.add(ContentHash.ofSequence(List.of(ref, FigureCell.spelling(cell))));
      }
    }
    return "unread " + ContentHash.ofSorted(cells);
  }
}
