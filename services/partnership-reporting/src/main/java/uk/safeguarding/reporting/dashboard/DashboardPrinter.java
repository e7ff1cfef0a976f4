package uk.safeguarding.reporting.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.DashboardRow;
import uk.safeguarding.reporting.indicators.Theme;
import uk.safeguarding.reporting.knowledge.Known;

/** Turns a dashboard into the texts of its page. */
final class DashboardPrinter {

  private static final int CHOICES = 24;
  private static final String MONTHLY = "/dashboards/monthly";

  private final Known known;
  private final DashboardFilters filters;
  private final @Nullable Instant asKnownAt;

  /**
   * @param asKnownAt the instant that the reader asked for; null for now
   */
  DashboardPrinter(Known known, DashboardFilters filters, @Nullable Instant asKnownAt) {
    this.known = known;
    this.filters = filters;
    this.asKnownAt = asKnownAt;
  }

  DashboardPage print(Dashboard dashboard, long version) {
    List<FinancialYear> years = DashboardCsv.targetYears(dashboard);
    List<DashboardRow> shown = dashboard.indicators().stream().filter(filters::admit).toList();
    return new DashboardPage(
        dashboard.overview().headline(),
        dashboard.overview().detail(),
        asKnownAt == null ? null : LondonTime.of(asKnownAt),
        views(dashboard.month()),
        new DashboardPage.Choices(
            MONTHLY, asKnownAt == null ? "" : asKnownAt.toString(), choices(dashboard)),
        filters.any()
            ? "%d of %d indicators".formatted(shown.size(), dashboard.indicators().size())
            : null,
        headers(dashboard, years),
        themes(shown, new RowPrinter(known.figures(), years)),
        downloads(dashboard.month()),
        version);
  }

  private static List<DashboardPage.View> views(Month month) {
    return List.of(new DashboardPage.View("Month", MONTHLY + "?month=" + month, true));
  }

  private List<DashboardPage.Choice> choices(Dashboard dashboard) {
    var choices = new ArrayList<DashboardPage.Choice>();
    choices.add(new DashboardPage.Choice("month", "Month", months(dashboard.month())));
    choices.addAll(filters.choices(dashboard.indicators()));
    return choices;
  }

  private List<DashboardPage.Option> months(Month shown) {
    @Nullable Month latest = known.reported().latestMonth();
    Month last = latest == null || shown.compareTo(latest) > 0 ? shown : latest;
    List<DashboardPage.Option> options = new ArrayList<>();
    for (Month month = last;
        options.size() < CHOICES || month.compareTo(shown) >= 0;
        month = month.previous()) {
      options.add(new DashboardPage.Option(month.toString(), month.label(), month.equals(shown)));
    }
    return options;
  }

  private static DashboardPage.Headers headers(Dashboard dashboard, List<FinancialYear> years) {
    Month month = dashboard.month();
    return new DashboardPage.Headers(
        ChartedIndicator.label(month),
        "On last month",
        "On " + ChartedIndicator.label(month.sameLastYear()),
        "12-month average",
        "12-month maximum",
        "13 months",
        dashboard.indicators().getFirst().figures().keySet().stream()
            .map(ChartedIndicator::label)
            .toList(),
        years.stream().map(year -> "Target " + year).toList());
  }

  private static List<DashboardPage.Theme> themes(List<DashboardRow> shown, RowPrinter printer) {
    List<DashboardPage.Theme> themes = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      List<PrintedRow> rows =
          shown.stream().filter(row -> row.heading().theme() == theme).map(printer::print).toList();
      if (!rows.isEmpty()) {
        themes.add(new DashboardPage.Theme(DashboardFilters.code(theme), theme.label(), rows));
      }
    }
    return themes;
  }

  private List<DashboardPage.Download> downloads(Month month) {
    String asked = "?month=" + month + (asKnownAt == null ? "" : "&asKnownAt=" + asKnownAt);
    return List.of(
        new DashboardPage.Download(
            "All indicators, all 13 months (CSV)", "/api/dashboards/monthly.csv" + asked));
  }
}
