package uk.safeguarding.reporting.indicatorpage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.printed.Numbers;
import uk.safeguarding.reporting.signals.Assessment;

/** The figures under the chart, latest first. */
final class SeriesTable {

  private static final Numbers COUNTS = new Numbers(Kind.FLOW, 0);

  private final Indicator indicator;
  private final IndicatorDefinition definition;
  private final Known known;
  private final Numbers numbers;

  SeriesTable(Indicator indicator, IndicatorDefinition definition, Known known, Numbers numbers) {
    this.indicator = indicator;
    this.definition = definition;
    this.known = known;
    this.numbers = numbers;
  }

  IndicatorPage.Table print(
      SortedMap<ReportingPeriod, Figure> series, Assessment assessment, String address) {
    @Nullable NamedCount below = definition.denominator();
    boolean counts =
        below != null && series.values().stream().anyMatch(figure -> figure.denominator() != null);
    var rows = new ArrayList<IndicatorPage.Row>();
    series.forEach((period, figure) -> rows.addFirst(row(period, figure, assessment, address)));
    return new IndicatorPage.Table(
        "%s, latest first".formatted(indicator.shortTitle()),
        definition.unit(),
        counts ? capital(definition.numerator().unit()) : null,
        counts && below != null ? capital(below.unit()) : null,
        List.copyOf(rows));
  }

  private IndicatorPage.Row row(
      ReportingPeriod period, Figure figure, Assessment assessment, String address) {
    boolean running = known.figures().isRunning(period);
    return new IndicatorPage.Row(
        ChartedIndicator.label(period),
        numbers.of(figure),
        COUNTS.value(figure.numerator()),
        COUNTS.value(figure.denominator()),
        running ? "Not judged while it runs" : SignalWords.of(assessment.at(period)),
        state(period),
        address + "/" + period);
  }

  private String state(ReportingPeriod period) {
    return known.stateOf(indicator.ref(), period).words();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
