package uk.safeguarding.reporting.beyond;

import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Theme;
import uk.safeguarding.reporting.printed.Numbers;

/** Prints what is counted beyond the dataset, up to a month. */
record BeyondPrinter(IndicatorCatalogue catalogue, Figures counted) {

  BeyondPage print(Month latest) {
    List<ReportingPeriod> periods =
        List.of(
            latest,
            Quarter.containing(latest.firstDay()),
            FinancialYear.containing(latest.firstDay()));
    return new BeyondPage(
        periods.stream().map(this::header).toList(),
        Stream.of(Theme.values())
            .map(theme -> new BeyondPage.ThemeTable(theme.label(), rows(theme, periods)))
            .filter(table -> !table.rows().isEmpty())
            .toList());
  }

  private String header(ReportingPeriod period) {
    return period.label() + (counted.isRunning(period) ? ", to date" : "");
  }

  private List<BeyondPage.Row> rows(Theme theme, List<ReportingPeriod> periods) {
    return catalogue.all().stream()
        .filter(Indicator::beyondTheDataset)
        .filter(indicator -> indicator.theme() == theme)
        .map(indicator -> row(indicator, periods))
        .toList();
  }

  private BeyondPage.Row row(Indicator indicator, List<ReportingPeriod> periods) {
    IndicatorDefinition definition = indicator.definitions().getLast();
    var numbers = new Numbers(definition.kind(), definition.rounding().decimals());
    return new BeyondPage.Row(
        indicator.ref(),
        indicator.shortTitle(),
        "/indicators/" + indicator.slug(),
        definition.unit(),
        periods.stream().map(period -> numbers.of(counted.at(indicator, period))).toList());
  }
}
