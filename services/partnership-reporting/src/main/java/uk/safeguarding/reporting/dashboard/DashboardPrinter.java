package uk.safeguarding.reporting.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.DashboardRow;
import uk.safeguarding.reporting.indicators.Benchmark;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.Target;
import uk.safeguarding.reporting.indicators.Theme;

/** Turns a dashboard into the texts of its page. */
final class DashboardPrinter {

  private static final int CHOICES = 24;

  DashboardPage print(Dashboard dashboard, @Nullable Month latestKnown) {
    List<FinancialYear> years = DashboardCsv.targetYears(dashboard);
    return new DashboardPage(
        "/dashboards/monthly",
        choices(dashboard.month(), latestKnown),
        headers(dashboard, years),
        themes(dashboard, years),
        List.of(
            new DashboardPage.Download(
                "This table, all 13 months (CSV)",
                "/api/dashboards/monthly.csv?month=" + dashboard.month())));
  }

  private static List<DashboardPage.MonthChoice> choices(Month shown, @Nullable Month latestKnown) {
    Month last = latestKnown == null || shown.compareTo(latestKnown) > 0 ? shown : latestKnown;
    List<DashboardPage.MonthChoice> choices = new ArrayList<>();
    for (Month month = last;
        choices.size() < CHOICES || month.compareTo(shown) >= 0;
        month = month.previous()) {
      choices.add(
          new DashboardPage.MonthChoice(month.toString(), month.label(), month.equals(shown)));
    }
    return choices;
  }

  private static DashboardPage.Headers headers(Dashboard dashboard, List<FinancialYear> years) {
    Month month = dashboard.month();
    return new DashboardPage.Headers(
        spaced(month),
        spaced(month.sameLastYear()),
        dashboard.indicators().getFirst().figures().keySet().stream()
            .map(DashboardPrinter::spaced)
            .toList(),
        years.stream().map(year -> "Target " + year).toList());
  }

  private static String spaced(Month month) {
    return month.shortLabel().replace('-', ' ');
  }

  private static List<DashboardPage.Theme> themes(Dashboard dashboard, List<FinancialYear> years) {
    List<DashboardPage.Theme> themes = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      List<PrintedRow> rows =
          dashboard.indicators().stream()
              .filter(row -> row.heading().theme() == theme)
              .map(row -> row(row, years))
              .toList();
      if (!rows.isEmpty()) {
        String id = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        themes.add(new DashboardPage.Theme(id, theme.label(), rows));
      }
    }
    return themes;
  }

  private static PrintedRow row(DashboardRow row, List<FinancialYear> years) {
    var numbers = new Numbers(row.heading().kind(), row.heading().decimals());
    var twelve = row.twelveMonths();
    var benchmarks = row.comparators().benchmarks();
    return new PrintedRow(
        row.heading().ref(),
        row.heading().shortTitle(),
        row.heading().title(),
        numbers.value(row.latest()),
        Numbers.change(row.trend().changeOnMonthPercent()),
        Numbers.change(row.trend().changeOnYearPercent()),
        numbers.asRounded(twelve.average12()),
        pooled(numbers, twelve.pooledAverage12(), row),
        numbers.asRounded(twelve.maximum12()),
        new PrintedRow.Benchmarks(
            benchmark(numbers, benchmarks.statisticalNeighbour()),
            benchmark(numbers, benchmarks.england()),
            benchmark(numbers, benchmarks.southEast())),
        row.figures().values().stream().map(figure -> numbers.value(figure.value())).toList(),
        years.stream()
            .map(year -> target(numbers, row.comparators().targets().get(year)))
            .toList());
  }

  /**
   * Only a percentage has a pooled figure worth a second look: a rate's differs by its population
   * alone.
   */
  private static @Nullable String pooled(
      Numbers numbers, @Nullable BigDecimal pooled, DashboardRow row) {
    return pooled != null && row.heading().kind() == Kind.PERCENTAGE
        ? numbers.asRounded(pooled).text()
        : null;
  }

  private static PrintedFigure benchmark(Numbers numbers, @Nullable Benchmark benchmark) {
    if (benchmark == null) {
      return PrintedFigure.notSupplied();
    }
    return benchmark.value() == null
        ? PrintedFigure.printed("Local")
        : numbers.asRounded(benchmark.value());
  }

  private static PrintedFigure target(Numbers numbers, @Nullable Target target) {
    if (target == null) {
      return PrintedFigure.noTarget();
    }
    return target.value() == null
        ? PrintedFigure.printed("TBC")
        : numbers.asRounded(target.value());
  }
}
