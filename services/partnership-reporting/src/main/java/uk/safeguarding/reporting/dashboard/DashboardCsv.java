package uk.safeguarding.reporting.dashboard;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.DashboardRow;
import uk.safeguarding.reporting.indicators.Benchmark;
import uk.safeguarding.reporting.indicators.Target;

/**
 * The dashboard as a CSV file with one header row: {@code [x]} for a figure that was not supplied,
 * {@code [z]} for one that cannot be defined (the Analysis Function's shorthands).
 */
final class DashboardCsv {

  private static final String NOT_AVAILABLE = "[x]";
  private static final String NOT_APPLICABLE = "[z]";

  private DashboardCsv() {}

  static String of(Dashboard dashboard) {
    Collection<FinancialYear> years = targetYears(dashboard);
    var text = new StringWriter();
    // Closing writes what is still buffered; the text itself needs no closing.
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(header(dashboard, years));
      dashboard.indicators().forEach(row -> csv.writeRecord(cells(row, years)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Every financial year for which some indicator has a target. */
  static List<FinancialYear> targetYears(Dashboard dashboard) {
    return dashboard.indicators().stream()
        .flatMap(row -> row.comparators().targets().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> header(Dashboard dashboard, Collection<FinancialYear> years) {
    List<String> header = new ArrayList<>(List.of("ref", "indicator", "unit", "owner", "reporter"));
    months(dashboard).map(Month::toString).forEach(header::add);
    header.addAll(
        List.of(
            "change_on_month_percent",
            "change_on_year_percent",
            "average_12_months",
            "pooled_average_12_months",
            "maximum_12_months",
            "statistical_neighbour",
            "england",
            "south_east"));
    years.forEach(year -> header.add("target_" + year));
    return header;
  }

  private static Stream<Month> months(Dashboard dashboard) {
    return dashboard.indicators().stream().limit(1).flatMap(row -> row.figures().keySet().stream());
  }

  private static List<String> cells(DashboardRow row, Collection<FinancialYear> years) {
    List<String> cells = new ArrayList<>();
    var heading = row.heading();
    Stream.of(heading.ref(), heading.title(), heading.unit(), heading.owner(), heading.reporter())
        .map(DashboardCsv::text)
        .forEach(cells::add);
    row.figures().values().forEach(figure -> cells.add(figure(figure)));
    Stream.of(
            row.trend().changeOnMonthPercent(),
            row.trend().changeOnYearPercent(),
            row.twelveMonths().average12(),
            row.twelveMonths().pooledAverage12(),
            row.twelveMonths().maximum12())
        .map(DashboardCsv::number)
        .forEach(cells::add);
    var benchmarks = row.comparators().benchmarks();
    Stream.of(benchmarks.statisticalNeighbour(), benchmarks.england(), benchmarks.southEast())
        .map(DashboardCsv::benchmark)
        .forEach(cells::add);
    years.forEach(year -> cells.add(target(row.comparators().targets().get(year))));
    return cells;
  }

  private static String figure(Figure figure) {
    if (figure.value() != null) {
      return figure.value().toPlainString();
    }
    return figure.missing() == Missing.UNDEFINED ? NOT_APPLICABLE : NOT_AVAILABLE;
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? NOT_APPLICABLE : value.toPlainString();
  }

  private static String benchmark(@Nullable Benchmark benchmark) {
    if (benchmark == null) {
      return NOT_AVAILABLE;
    }
    return benchmark.value() == null ? "Local" : benchmark.value().toPlainString();
  }

  private static String target(@Nullable Target target) {
    if (target == null) {
      return "";
    }
    return target.value() == null ? "TBC" : target.value().toPlainString();
  }

  /** A text that a spreadsheet would take for a formula is kept a text. */
  private static String text(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
