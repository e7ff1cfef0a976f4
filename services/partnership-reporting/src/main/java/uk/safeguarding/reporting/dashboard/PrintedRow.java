package uk.safeguarding.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.charts.ChartDrawing;
import uk.safeguarding.reporting.printed.PrintedFigure;
import uk.safeguarding.reporting.printed.PrintedSignal;

/**
 * One indicator on the dashboard, as it is printed.
 *
 * @param address of its own page
 * @param title short, for the overview
 * @param fullTitle the dataset's own wording, for the table of all periods
 * @param pooledAverage the pooled figure of a percentage whose counts are known, such as {@code
 *     17.1%}; null where there is none
 * @param judged whether it is a signal, and whether it will meet its target
 * @param sparkline null where there are too few figures
 * @param periods one figure for each period of the headers
 * @param targets one figure for each target of the headers
 * @param commentary the owner's words; null when there are none
 * @param faults what checks found wrong, a sentence each
 */
public record PrintedRow(
    String ref,
    String address,
    String title,
    String fullTitle,
    PrintedFigure latest,
    Changes changes,
    PrintedFigure average,
    @Nullable String pooledAverage,
    PrintedFigure maximum,
    Judged judged,
    @Nullable ChartDrawing sparkline,
    Benchmarks benchmarks,
    List<PrintedFigure> periods,
    List<PrintedFigure> targets,
    @Nullable String commentary,
    List<String> faults) {

  public PrintedRow {
    periods = List.copyOf(periods);
    targets = List.copyOf(targets);
    faults = List.copyOf(faults);
  }

  /**
   * How it changed: {@code Up 12%}, {@code Down 8%}, {@code No change}.
   *
   * @param onYearBefore null where the previous period is the year before
   */
  public record Changes(PrintedFigure onPrevious, @Nullable PrintedFigure onYearBefore) {}

  /** What is said of it. */
  public record Judged(PrintedSignal signal, PrintedSignal target) {}

  /** Comparators; {@code Local} where the measure exists only here. */
  public record Benchmarks(
      PrintedFigure statisticalNeighbour, PrintedFigure england, PrintedFigure southEast) {}
}
