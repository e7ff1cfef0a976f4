package uk.safeguarding.reporting.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.dashboard.PeriodRow;
import uk.safeguarding.reporting.indicators.Benchmark;
import uk.safeguarding.reporting.indicators.Target;
import uk.safeguarding.reporting.printed.PrintedSignal;
import uk.safeguarding.reporting.spreadsheets.Cell;
import uk.safeguarding.reporting.spreadsheets.Shorthand;

/**
 * A dashboard as a table with one header row, for files: {@code [x]} for a figure that is not
 * available, {@code [z]} for one that cannot be defined (the Analysis Function's shorthands).
 *
 * @param rows one cell for each header
 */
record DashboardTable(List<String> headers, List<List<Cell>> rows) {

  private static final Cell NOT_AVAILABLE = Cell.missing(Shorthand.NOT_AVAILABLE);
  private static final Cell NOT_APPLICABLE = Cell.missing(Shorthand.NOT_APPLICABLE);
  private static final Cell EMPTY = Cell.text("");

  static DashboardTable of(Board board) {
    List<FinancialYear> years = targetYears(board);
    return new DashboardTable(
        headers(board, years),
        board.lines().stream().map(line -> cells(line, board, years)).toList());
  }

  /** Every financial year for which some indicator has a target. */
  static List<FinancialYear> targetYears(Board board) {
    return board.lines().stream()
        .flatMap(line -> line.row().comparators().targets().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> headers(Board board, List<FinancialYear> years) {
    var headers = new ArrayList<>(List.of("ref", "indicator", "unit", "owner", "reporter"));
    board.periods().forEach(period -> headers.add(period.toString()));
    headers.add("change_on_" + board.kind().parameter() + "_percent");
    if (board.kind() != BoardKind.YEARLY) {
      headers.add("change_on_year_percent");
      String stretch = board.kind() == BoardKind.MONTHLY ? "12_months" : "4_quarters";
      headers.addAll(
          List.of("average_" + stretch, "pooled_average_" + stretch, "maximum_" + stretch));
    }
    headers.addAll(List.of("statistical_neighbour", "england", "south_east"));
    years.forEach(year -> headers.add("target_" + year));
    headers.addAll(List.of("signal", "target_outlook", "commentary", "to_check"));
    return List.copyOf(headers);
  }

  private static List<Cell> cells(Board.Line line, Board board, List<FinancialYear> years) {
    PeriodRow row = line.row();
    var cells = new ArrayList<Cell>();
    var heading = row.heading();
    Stream.of(heading.ref(), heading.title(), heading.unit(), heading.owner(), heading.reporter())
        .map(DashboardTable::text)
        .forEach(cells::add);
    row.figures().values().forEach(figure -> cells.add(figure(figure)));
    cells.add(number(line.onPrevious()));
    if (board.kind() != BoardKind.YEARLY) {
      Stream.of(line.onYearBefore(), line.average(), line.pooledAverage(), line.maximum())
          .map(DashboardTable::number)
          .forEach(cells::add);
    }
    var benchmarks = row.comparators().benchmarks();
    Stream.of(benchmarks.statisticalNeighbour(), benchmarks.england(), benchmarks.southEast())
        .map(DashboardTable::benchmark)
        .forEach(cells::add);
    years.forEach(year -> cells.add(target(row.comparators().targets().get(year))));
    var judgement = row.judgement();
    cells.add(text(PrintedSignal.of(judgement.signal()).words()));
    cells.add(text(PrintedSignal.of(judgement.assurance(), judgement.targetMissed()).words()));
    cells.add(text(judgement.commentary()));
    cells.add(text(String.join(" ", judgement.faults())));
    return List.copyOf(cells);
  }

  private static Cell figure(Figure figure) {
    if (figure.value() != null) {
      return number(figure.value());
    }
    return figure.missing() == Missing.UNDEFINED ? NOT_APPLICABLE : NOT_AVAILABLE;
  }

  private static Cell number(@Nullable BigDecimal value) {
    return value == null ? NOT_APPLICABLE : Cell.number(value, Math.max(0, value.scale()));
  }

  private static Cell benchmark(@Nullable Benchmark benchmark) {
    @Nullable BigDecimal value = benchmark == null ? null : benchmark.value();
    if (value != null) {
      return number(value);
    }
    return benchmark == null ? NOT_AVAILABLE : Cell.text("Local");
  }

  private static Cell target(@Nullable Target target) {
    @Nullable BigDecimal value = target == null ? null : target.value();
    if (value != null) {
      return number(value);
    }
    return target == null ? EMPTY : Cell.text("TBC");
  }

  private static Cell text(@Nullable String text) {
    return text == null ? EMPTY : Cell.text(text);
  }
}
