package uk.safeguarding.reporting.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Validity;

/** Whether indicators' values are more than ordinary variation, over all that is known of them. */
public final class Signals {
  private final Figures figures;
  private final Baselines baselines;

  public Signals(Figures figures, Baselines baselines) {
    this.figures = figures;
    this.baselines = baselines;
  }

  /**
   * The indicator's series judged as it stood at the end of a period. A period that still runs is
   * not part of it.
   */
  public Assessment of(Indicator indicator, ReportingPeriod shown) {
    List<Point> points = history(indicator, shown);
    IndicatorDefinition definition = indicator.definitionAt(shown.months().getLast());
    if (definition == null || points.isEmpty()) {
      return new Assessment(shown, Chart.NONE, List.of(), Signal.NOT_ASSESSED, null);
    }
    Month start = points.getFirst().period().months().getFirst();
    return Assessing.assess(definition, baselines(indicator, start, shown), points, shown);
  }

  /** The periods that have a value, earliest first. */
  private List<Point> history(Indicator indicator, ReportingPeriod shown) {
    Month earliest = figures.earliest(shown);
    var points = new ArrayList<Point>();
    for (ReportingPeriod period = shown;
        !period.lastDay().isBefore(earliest.firstDay());
        period = period.previous()) {
      Figure figure = figures.at(indicator, period);
      if (figure.basis() != null && !figures.isRunning(period)) {
        points.add(Point.of(period, figure));
      }
    }
    return points.reversed();
  }

  /** Of two in one month, what a named person said comes last and stands. */
  private List<Baseline> baselines(Indicator indicator, Month start, ReportingPeriod shown) {
    var byMonth = new TreeMap<Month, Baseline>(Comparator.naturalOrder());
    byMonth.put(start, new Baseline(start, Baseline.Why.SERIES_START, "The first figures known."));
    for (IndicatorDefinition definition : indicator.definitions()) {
      addBreak(byMonth, definition.validity());
    }
    baselines.of(indicator.ref()).forEach(each -> byMonth.put(each.from(), each));
    Month last = shown.months().getFirst();
    return List.copyOf(byMonth.subMap(start, true, last, true).values());
  }

  private static void addBreak(Map<Month, Baseline> byMonth, Validity validity) {
    @Nullable Month from = validity.from();
    if (validity.seriesBreak() && from != null) {
      String reason = validity.reason() == null ? "The definition changed." : validity.reason();
      byMonth.put(from, new Baseline(from, Baseline.Why.SERIES_BREAK, reason));
    }
  }
}
