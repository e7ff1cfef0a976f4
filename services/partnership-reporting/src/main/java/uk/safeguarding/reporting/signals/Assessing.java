package uk.safeguarding.reporting.signals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Better;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/** Judges a series: values, where limits begin anew, and what is better. */
final class Assessing {
  private static final Fraction SMALL = Fraction.of(5);

  private Assessing() {}

  /**
   * @param definition by which the shown period is counted
   * @param baselines earliest first
   * @param points up to the shown period, earliest first; those without value are skipped
   */
  static Assessment assess(
      IndicatorDefinition definition,
      List<Baseline> baselines,
      List<Point> points,
      ReportingPeriod shown) {
    List<Point> known = points.stream().filter(Point::hasValue).toList();
    if (known.isEmpty() || baselines.isEmpty()) {
      return new Assessment(shown, Chart.NONE, List.of(), Signal.NOT_ASSESSED, null);
    }
    Chart drawn = drawn(definition, of(baselines, baselines.size() - 1, known));
    var phases = new ArrayList<Phase>();
    for (int i = 0; i < baselines.size(); i++) {
      phases.add(Phase.of(baselines.get(i), drawn, of(baselines, i, known)));
    }
    Phase current = phases.getLast();
    AssessedPoint latest = current.points().isEmpty() ? null : current.points().getLast();
    Chart chart = current.points().size() < Limits.FEWEST ? Chart.NONE : drawn;
    if (current.limits() == null || latest == null || !latest.point().period().equals(shown)) {
      return new Assessment(shown, chart, phases, Signal.NOT_ASSESSED, null);
    }
    Found reason = latest.reason();
    return new Assessment(shown, chart, phases, signal(reason, definition.better()), reason);
  }

  private static List<Point> of(List<Baseline> baselines, int number, List<Point> known) {
    return known.stream()
        .filter(point -> begins(baselines.get(number), point))
        .filter(
            point -> number == baselines.size() - 1 || !begins(baselines.get(number + 1), point))
        .toList();
  }

  private static boolean begins(Baseline baseline, Point point) {
    return !point.period().firstDay().isBefore(baseline.from().firstDay());
  }

  /** What the size of the current values and the kind of the indicator allow. */
  private static Chart drawn(IndicatorDefinition definition, List<Point> current) {
    List<Fraction> values = Phase.first(current).stream().map(Point::known).toList();
    if (definition.kind().isCount()
        && !values.isEmpty()
        && Limits.mean(values).compareTo(SMALL) < 0) {
      return Chart.PLAIN_LIST;
    }
    return Chart.isStock(definition) ? Chart.RUN_CHART : Chart.XMR;
  }

  /** Good and bad are said only where a better way is known. */
  private static Signal signal(@Nullable Found reason, Better better) {
    if (reason == null) {
      return Signal.NO_SIGNIFICANT_CHANGE;
    }
    return switch (better) {
      case NONE -> reason.high() ? Signal.UNUSUALLY_HIGH : Signal.UNUSUALLY_LOW;
      case HIGHER -> reason.high() ? Signal.IMPROVING : Signal.CONCERN;
      case LOWER -> reason.high() ? Signal.CONCERN : Signal.IMPROVING;
    };
  }
}
