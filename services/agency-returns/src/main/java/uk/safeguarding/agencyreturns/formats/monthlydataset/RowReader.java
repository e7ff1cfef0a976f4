package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.Table;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.ReportedRow;

/**
 * Reads the dataset's rows one by one: a row stands whole or not at all, and never because of
 * another row.
 */
final class RowReader {

  private final Table table;
  private final DatasetColumns columns;
  private final YearMonth period;
  private final Map<String, DatasetRef> refs;
  private final Map<String, Integer> rowOfRef = new HashMap<>();
  private final List<ReportedRow> accepted = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> content = new ArrayList<>();

  RowReader(Table table, DatasetColumns columns, YearMonth period, Map<String, DatasetRef> refs) {
    this.table = table;
    this.columns = columns;
    this.period = period;
    this.refs = refs;
  }

  void read(Table.Row row) {
    int before = findings.size();
    @Nullable DatasetRef ref = ref(row);
    List<ReportedFigure> figures = ref == null ? List.of() : figures(row, ref);
    if (ref != null && findings.size() == before) {
      accepted.add(new ReportedRow(row.number(), ref.ref(), figures));
      content.add(ref.ref() + " " + figures.stream().map(FigureReader::spelling).toList());
    } else {
      content.add("refused " + ContentHash.ofSequence(refused(row)));
    }
  }

  /**
   * A refused row is what it says of its indicator and its months; other columns are not the
   * return's.
   */
  private List<String> refused(Table.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(DatasetRef.spelling(row.cell(columns.ref())));
    for (Map.Entry<YearMonth, Integer> month : columns.months().entrySet()) {
      String cell = row.cell(month.getValue());
      if (!cell.isEmpty()) {
        cells.add(month.getKey() + "=" + FigureReader.spelling(cell));
      }
    }
    return cells;
  }

  private @Nullable DatasetRef ref(Table.Row row) {
    String written = row.cell(columns.ref());
    if (written.isEmpty()) {
      return refuse(
          row,
          columns.ref(),
          "ref-missing",
          "The row has no ref. Type the indicator's ref, such as M1.");
    }
    @Nullable DatasetRef ref = refs.get(DatasetRef.spelling(written));
    if (ref == null) {
      return refuse(
          row,
          columns.ref(),
          "ref-unknown",
          written
              + " is not an indicator of the monthly dataset. Check the spelling against the list"
              + " of indicators.");
    }
    @Nullable Integer first = rowOfRef.putIfAbsent(ref.ref(), row.number());
    return first == null
        ? ref
        : refuse(
            row,
            columns.ref(),
            "ref-twice",
            written
                + " stands in row "
                + first
                + " already, and that row counts. Remove one of the two.");
  }

  private List<ReportedFigure> figures(Table.Row row, DatasetRef ref) {
    List<ReportedFigure> figures = new ArrayList<>();
    columns
        .months()
        .forEach(
            (month, column) -> {
              String cell = row.cell(column);
              if (!cell.isEmpty()) {
                figure(row, ref, month, column, figures);
              }
            });
    return List.copyOf(figures);
  }

  private void figure(
      Table.Row row, DatasetRef ref, YearMonth month, int column, List<ReportedFigure> figures) {
    FigureReader.Reading reading = FigureReader.read(row.cell(column), ref.measure());
    if (month.isAfter(period)) {
      refuse(
          row,
          column,
          "after-the-period",
          month
              + " is after the return's period "
              + period
              + ". Submit it as the return of that month.");
    } else if (reading.code() != null) {
      refuse(row, column, reading.code(), row.cell(column) + " " + reading.fault());
    } else {
      figures.add(new ReportedFigure(month.toString(), reading.value()));
    }
  }

  private @Nullable DatasetRef refuse(Table.Row row, int column, String code, String message) {
    findings.add(
        new Finding(
            code,
            Finding.Severity.ERROR,
            1,
            "Monthly dataset",
            row.number(),
            table.header().get(column),
            row.cell(column),
            message));
    return null;
  }

  List<ReportedRow> accepted() {
    return List.copyOf(accepted);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** One line for each row, the same for the same meaning. */
  List<String> content() {
    return content;
  }
}
