package uk.safeguarding.reporting.indicatorpage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.breakdown.BreakdownSection;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.charts.ChartDrawing;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.dashboard.Judgement;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.otherareas.OtherAreas;
import uk.safeguarding.reporting.printed.Numbers;
import uk.safeguarding.reporting.reconciled.ReconciledPrinter;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.sentences.ComparatorPosition;

/** Turns what is known of an indicator into the texts of its page. */
final class IndicatorPrinter {

  /** Two years of months and the one that the latest is compared with. */
  static final int MOST_PERIODS = 25;

  private final Indicator indicator;
  private final IndicatorDefinition definition;
  private final Known known;
  private final ReportingPeriod shown;
  private final Numbers numbers;

  /**
   * @param definition the indicator's in the month shown
   */
  IndicatorPrinter(
      Indicator indicator, IndicatorDefinition definition, Known known, ReportingPeriod shown) {
    this.indicator = indicator;
    this.definition = definition;
    this.known = known;
    this.shown = shown;
    this.numbers = new Numbers(definition.kind(), definition.rounding().decimals());
  }

  /**
   * @param asKnownAt the instant that the reader asked for; null for now
   * @param form the limits' form as the reader sees it
   */
  IndicatorPage print(
      @Nullable Instant asKnownAt,
      RebasingForm form,
      OtherAreas otherAreas,
      BreakdownSection brokenDown,
      long version) {
    SortedMap<ReportingPeriod, Figure> series = series();
    Judgement judgement = known.judging().of(indicator, shown);
    Figure latest = Objects.requireNonNull(series.get(shown), "the month shown is drawn");
    String address = "/indicators/" + indicator.slug();
    return new IndicatorPage(
        judgement.finding(),
        drawn(series, judgement),
        notes(judgement.assessment()),
        new SeriesTable(indicator, definition, known, numbers)
            .print(series, judgement.assessment(), address),
        commentary(series),
        judgement.faults(),
        otherFaults(judgement.faults()),
        otherAreas.section(indicator, shown, known, position(latest)),
        new ReconciledPrinter(indicator, definition, known).print(series.keySet()),
        brokenDown,
        IndicatorFacts.of(indicator, definition, latest),
        IndicatorFacts.versions(indicator),
        Restatements.of(indicator.ref(), series.keySet(), known.reported(), numbers),
        new PageChoices(indicator, known, shown).print(series.keySet(), address, asKnownAt),
        form.with(LimitsHistory.of(known.statements().rebasings(indicator.ref()))),
        downloads(series),
        version);
  }

  private @Nullable String position(Figure latest) {
    return latest.value() == null
        ? null
        : ComparatorPosition.of(indicator, definition, latest.value());
  }

  /** The periods up to the one shown, from the first known one on. */
  private SortedMap<ReportingPeriod, Figure> series() {
    var first = known.figures().earliest(shown).firstDay();
    var series = new TreeMap<ReportingPeriod, Figure>();
    for (ReportingPeriod period = shown;
        series.size() < MOST_PERIODS && !period.firstDay().isBefore(first);
        period = period.previous()) {
      series.put(period, known.figures().at(indicator, period));
    }
    return series;
  }

  private IndicatorPage.Drawn drawn(
      SortedMap<ReportingPeriod, Figure> series, Judgement judgement) {
    var charted = new ChartedIndicator(indicator, definition, series, judgement.assessment());
    String title = judgement.findingTitle();
    var chart = charted.chart(title, known.figures());
    boolean drawable =
        series.values().stream().filter(figure -> figure.value() != null).limit(2).count() > 1;
    return new IndicatorPage.Drawn(
        title,
        chart.subtitle(),
        drawable ? new ChartDrawing(chart, "chart-" + indicator.slug()) : null);
  }

  private static List<String> notes(Assessment assessment) {
    return switch (assessment.chart()) {
      case XMR ->
          List.of(
              "Limits are the average plus and minus 2.66 times the average moving range. They are"
                  + " set on the first 12 figures of their base and do not move with later ones."
                  + " Values between them are expected.");
      case RUN_CHART ->
          List.of(
              "This counts what stood at the end of each period, so each value leans on the one"
                  + " before. It is judged by runs and trends around the median, without limits.");
      case PLAIN_LIST ->
          List.of("Numbers this small are read one by one: each one matters, and no pattern does.");
      case NONE -> List.of("There are too few figures to say what is usual.");
    };
  }

  private List<IndicatorPage.Comment> commentary(SortedMap<ReportingPeriod, Figure> series) {
    var comments = new ArrayList<IndicatorPage.Comment>();
    for (ReportingPeriod period : List.copyOf(series.keySet()).reversed()) {
      var comment = known.statements().comment(indicator.ref(), period);
      if (comment != null) {
        comments.add(new IndicatorPage.Comment(period.label(), comment.text()));
      }
    }
    return comments;
  }

  private List<String> otherFaults(List<String> told) {
    return known.faultsUpTo(shown).of(indicator.ref()).stream()
        .map(Fault::sentence)
        .filter(sentence -> !told.contains(sentence))
        .toList();
  }

  private List<IndicatorPage.Download> downloads(SortedMap<ReportingPeriod, Figure> series) {
    String range = "from=%s&to=%s".formatted(series.firstKey(), shown);
    String address = "/api/indicators/" + indicator.slug();
    return List.of(
        new IndicatorPage.Download("These figures (CSV)", address + "/series.csv?" + range),
        new IndicatorPage.Download("These figures (JSON)", address + "/series?" + range),
        new IndicatorPage.Download(
            "Counted from records (CSV)", address + "/series.csv?source=events&" + range),
        new IndicatorPage.Download(
            "Reported and counted (JSON)", address + "/reconciliation?" + range));
  }
}
