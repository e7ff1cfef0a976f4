package uk.safeguarding.reporting.charted;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.charts.model.LineRole;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.model.SeriesBreak;
import uk.safeguarding.reporting.charts.model.ValueFormat;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.Baseline;
import uk.safeguarding.reporting.signals.Limits;
import uk.safeguarding.reporting.signals.Phase;

/** What a series varies around, a stretch for each baseline, and the marks between them. */
final class LimitLines {

  private static final int DECIMALS = 1;

  private final Assessment assessment;
  private final Kind kind;
  private final ValueFormat format;
  private final List<? extends ReportingPeriod> periods;

  LimitLines(
      Assessment assessment,
      Kind kind,
      ValueFormat format,
      List<? extends ReportingPeriod> periods) {
    this.assessment = assessment;
    this.kind = kind;
    this.format = format;
    this.periods = periods;
  }

  List<ReferenceLine> lines() {
    var lines = new ArrayList<ReferenceLine>();
    for (int i = 0; i < assessment.phases().size(); i++) {
      @Nullable Limits limits = assessment.phases().get(i).limits();
      @Nullable Span span = span(i);
      if (limits != null && span != null) {
        lines.addAll(lines(limits, span));
      }
    }
    return lines;
  }

  private List<ReferenceLine> lines(Limits limits, Span span) {
    var lines = new ArrayList<ReferenceLine>();
    boolean runChart = limits.lower() == null;
    add(lines, LineRole.CENTRE, runChart ? "Median" : "Average", limits.centre(), span);
    String trial = limits.trial() ? "Trial " : "";
    add(lines, LineRole.LIMIT, words(trial, "upper limit"), limits.upperShown(kind), span);
    add(lines, LineRole.LIMIT, words(trial, "lower limit"), limits.lowerShown(), span);
    return lines;
  }

  private static String words(String trial, String name) {
    return trial.isEmpty()
        ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : trial + name;
  }

  private void add(
      List<ReferenceLine> lines, LineRole role, String name, @Nullable Fraction value, Span span) {
    if (value != null) {
      var drawn = value.toDecimal();
      lines.add(
          new ReferenceLine(
              role, name + " " + format.text(drawn, DECIMALS), drawn, span.from(), span.to()));
    }
  }

  /** Where something else holds from, drawn or not. */
  List<SeriesBreak> breaks() {
    var breaks = new ArrayList<SeriesBreak>();
    for (int i = 1; i < assessment.phases().size(); i++) {
      @Nullable Span span = span(i);
      if (span != null && span.from() > 0) {
        breaks.add(seriesBreak(assessment.phases().get(i).baseline(), span.from()));
      }
    }
    return breaks;
  }

  private static SeriesBreak seriesBreak(Baseline baseline, int at) {
    return switch (baseline.why()) {
      case SERIES_BREAK ->
          new SeriesBreak(at, "Definition changed", SeriesBreak.Kind.DEFINITION_CHANGED);
      case REBASED -> new SeriesBreak(at, "Limits re-based", SeriesBreak.Kind.LIMITS_REBASED);
      case SERIES_START -> throw new IllegalStateException("a series starts only once");
    };
  }

  private @Nullable Span span(int phase) {
    List<Phase> phases = assessment.phases();
    return Span.between(
        periods,
        phases.get(phase).baseline().from(),
        phase + 1 < phases.size() ? phases.get(phase + 1).baseline().from() : null);
  }
}
