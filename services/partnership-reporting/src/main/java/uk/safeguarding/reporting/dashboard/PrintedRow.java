package uk.safeguarding.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator on the dashboard, as it is printed.
 *
 * @param title short, for the overview
 * @param fullTitle the dataset's own wording, for the table of all months
 * @param onLastMonth {@code Up 12%}, {@code Down 8%}, {@code No change}
 * @param pooledAverage the pooled figure of a percentage whose counts are known, such as {@code
 *     17.1%}; null where there is none
 * @param months one figure for each month of the headers
 * @param targets one figure for each target of the headers
 */
public record PrintedRow(
    String ref,
    String title,
    String fullTitle,
    PrintedFigure latest,
    PrintedFigure onLastMonth,
    PrintedFigure onYearBefore,
    PrintedFigure average12,
    @Nullable String pooledAverage,
    PrintedFigure maximum12,
    Benchmarks benchmarks,
    List<PrintedFigure> months,
    List<PrintedFigure> targets) {

  public PrintedRow {
    months = List.copyOf(months);
    targets = List.copyOf(targets);
  }

  /** Comparators; {@code Local} where the measure exists only here. */
  public record Benchmarks(
      PrintedFigure statisticalNeighbour, PrintedFigure england, PrintedFigure southEast) {}
}
