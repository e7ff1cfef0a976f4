package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.figures.FigureCell;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRef;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRefs;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.ReportedRow;

/**
 * Reads the dataset's rows one by one: a row stands whole or not at all, and never because of
 * another row.
 */
final class DatasetRows {

  private final Table table;
  private final DatasetColumns columns;
  private final YearMonth period;
  private final IndicatorRefs refs;
  private final TableFindings findings;
  private final Map<String, Integer> rowOfRef = new HashMap<>();
  private final List<ReportedRow> accepted = new ArrayList<>();
  private final List<String> content = new ArrayList<>();

  DatasetRows(
      Table table,
      DatasetColumns columns,
      YearMonth period,
      IndicatorRefs refs,
      TableFindings findings) {
    this.table = table;
    this.columns = columns;
    this.period = period;
    this.refs = refs;
    this.findings = findings;
  }

  DatasetRows read() {
    table.rows().forEach(this::read);
    columns
        .nearlyMonths()
        .forEach(column -> content.add(DatasetContent.unread(table, columns, column)));
    return this;
  }

  private void read(Table.Row row) {
    @Nullable IndicatorRef ref = refs.read(row, columns.ref(), findings);
    List<ReportedFigure> figures = List.of();
    if (ref != null && isFirstOf(ref, row)) {
      figures = figures(row, ref);
    }
    if (ref != null && !findings.refuses(row)) {
      accepted.add(new ReportedRow(row.number(), ref.ref(), figures));
      content.add(DatasetContent.standing(ref, figures));
    } else {
      content.add(DatasetContent.refused(row, columns));
    }
  }

  private boolean isFirstOf(IndicatorRef ref, Table.Row row) {
    @Nullable Integer first = rowOfRef.putIfAbsent(ref.ref(), row.number());
    if (first != null) {
      findings.error(
          "ref-twice",
          row,
          columns.ref(),
          row.cell(columns.ref())
              + " stands in row "
              + first
              + " already, and that row counts. Remove one of the two.");
    }
    return first == null;
  }

  private List<ReportedFigure> figures(Table.Row row, IndicatorRef ref) {
    List<ReportedFigure> figures = new ArrayList<>();
    columns
        .months()
        .forEach(
            (month, column) -> {
              if (!row.cell(column).isEmpty()) {
                figure(row, ref, month, column, figures);
              }
            });
    return List.copyOf(figures);
  }

  private void figure(
      Table.Row row, IndicatorRef ref, YearMonth month, int column, List<ReportedFigure> figures) {
    FigureCell.Reading reading = FigureCell.read(row.cell(column), ref.measure());
    if (month.isAfter(period)) {
      findings.error("after-the-period", row, column, AfterThePeriod.message(month, period));
    } else if (reading.code() != null) {
      findings.error(
          reading.code(),
          row,
          column,
          TableFindings.shortened(row.cell(column)) + " " + reading.fault());
    } else {
      figures.add(new ReportedFigure(month.toString(), reading.value()));
    }
  }

  List<ReportedRow> accepted() {
    return List.copyOf(accepted);
  }

  /** One line for each row, the same for the same meaning. */
  List<String> content() {
    return content;
  }
}
