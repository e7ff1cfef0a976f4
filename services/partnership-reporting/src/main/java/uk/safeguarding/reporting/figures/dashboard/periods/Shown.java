package uk.safeguarding.reporting.figures.dashboard.periods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.Source;
import uk.safeguarding.reporting.indicators.Indicator;

/** The figures of some periods of one length, earliest first. */
record Shown<P extends ReportingPeriod>(SortedMap<P, Figure> all, SortedMap<P, Figure> ended) {

  static <P extends ReportingPeriod> Shown<P> of(
      Indicator indicator, Figures figures, List<P> periods) {
    var all = new TreeMap<P, Figure>();
    var ended = new TreeMap<P, Figure>();
    for (P period : periods) {
      Figure figure = figures.at(indicator, period);
      all.put(period, figure);
      if (!figures.isRunning(period)) {
        ended.put(period, figure);
      }
    }
    return new Shown<>(all, ended);
  }

  /** What comparisons may use: nothing of a period that still runs. */
  Figure endedAt(ReportingPeriod period) {
    for (Map.Entry<P, Figure> entry : ended.entrySet()) {
      if (entry.getKey().equals(period)) {
        return entry.getValue();
      }
    }
    return Figure.NOT_SUPPLIED;
  }

  List<String> breaks(Indicator indicator) {
    Month first = all.firstKey().months().getFirst();
    Month last = all.lastKey().months().getLast();
    return indicator.breaksAfter(first, last).stream().map(Month::toString).toList();
  }

  static <P extends ReportingPeriod> SortedMap<P, @Nullable BigDecimal> values(
      SortedMap<P, Figure> figures) {
    var values = new TreeMap<P, @Nullable BigDecimal>();
    figures.forEach((period, figure) -> values.put(period, figure.value()));
    return values;
  }

  /** Why there is no value, by period. */
  static <P extends ReportingPeriod> SortedMap<P, Missing> missing(SortedMap<P, Figure> figures) {
    var missing = new TreeMap<P, Missing>();
    figures.forEach(
        (period, figure) -> {
          if (figure.missing() != null) {
            missing.put(period, Objects.requireNonNull(figure.missing()));
          }
        });
    return missing;
  }

  static List<String> derived(SortedMap<? extends ReportingPeriod, Figure> figures) {
    return figures.entrySet().stream()
        .filter(entry -> entry.getValue().source() == Source.DERIVED)
        .map(entry -> entry.getKey().toString())
        .toList();
  }
}
