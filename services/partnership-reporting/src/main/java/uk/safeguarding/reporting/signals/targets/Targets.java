package uk.safeguarding.reporting.signals.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Better;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Target;
import uk.safeguarding.reporting.indicators.TargetFor;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.Limits;
import uk.safeguarding.reporting.signals.Point;

/**
 * Holds an assessed series against its target. Values are compared as displayed, since that is what
 * a reader compares; limits exactly. A target on a measure without a better way can be neither met
 * nor missed, and counts as none.
 */
public final class Targets {
  private final Side side;
  private final FinancialYear year;
  private final Assessment assessment;
  private final List<Point> known;

  private Targets(Side side, FinancialYear year, Assessment assessment) {
    this.side = side;
    this.year = year;
    this.assessment = assessment;
    this.known = assessment.points();
  }

  /** Null when there is no target for the financial year that the assessed period begins in. */
  public static @Nullable TargetCheck check(Indicator indicator, Assessment assessment) {
    ReportingPeriod shown = assessment.period();
    FinancialYear year = FinancialYear.containing(shown.firstDay());
    Target target = indicator.targets().get(year);
    TargetFor what = indicator.targetFor();
    IndicatorDefinition definition = indicator.definitionAt(shown.months().getLast());
    if (target == null || target.value() == null || what == null || definition == null) {
      return null;
    }
    if (definition.better() == Better.NONE) {
      return null;
    }
    var targets = new Targets(Side.of(target.value(), definition.better()), year, assessment);
    return switch (what) {
      case EVERY_PERIOD -> targets.everyPeriod(target.value());
      case YEAR_END -> targets.yearEnd(target.value());
      case YEAR_TOTAL -> targets.yearTotal(target.value());
    };
  }

  private TargetCheck everyPeriod(BigDecimal target) {
    Point latest = latest();
    boolean missed = latest != null && !side.meets(displayed(latest));
    return new TargetCheck(
        year, TargetFor.EVERY_PERIOD, target, everyPeriod(assessment.limits()), missed, null);
  }

  private @Nullable Assurance everyPeriod(@Nullable Limits limits) {
    if (limits != null && limits.lower() != null && limits.upper() != null) {
      return side.between(limits.lower(), limits.upper());
    }
    return lastYear().isEmpty() ? null : side.all(lastYear());
  }

  private TargetCheck yearEnd(BigDecimal target) {
    Point latest = latest();
    if (latest != null && latest.period().lastDay().equals(year.lastDay())) {
      boolean met = side.meets(displayed(latest));
      Assurance assurance = met ? Assurance.WILL_MEET : Assurance.WILL_NOT;
      return new TargetCheck(year, TargetFor.YEAR_END, target, assurance, !met, null);
    }
    Assurance assurance = lastYear().isEmpty() ? null : side.all(lastYear());
    return new TargetCheck(year, TargetFor.YEAR_END, target, assurance, false, null);
  }

  private TargetCheck yearTotal(BigDecimal target) {
    YearToDate soFar = yearToDate();
    Assurance assurance =
        soFar.lowest() == null || soFar.highest() == null
            ? null
            : side.between(soFar.lowest(), soFar.highest());
    boolean missed = soFar.open() == 0 && assurance == Assurance.WILL_NOT;
    return new TargetCheck(year, TargetFor.YEAR_TOTAL, target, assurance, missed, soFar);
  }

  private YearToDate yearToDate() {
    List<Point> ofYear = known.stream().filter(point -> year.contains(point.period())).toList();
    BigDecimal total =
        ofYear.stream()
            .map(point -> Objects.requireNonNull(point.value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    int open = periodsOfYear() - ofYear.size();
    if (open > 0 && lastYear().isEmpty()) {
      return new YearToDate(total, ofYear.size(), open, null, null);
    }
    Fraction sum = Fraction.of(total);
    return new YearToDate(
        total,
        ofYear.size(),
        open,
        open == 0 ? sum : sum.plus(lowest().times(Fraction.of(open))),
        open == 0 ? sum : sum.plus(highest().times(Fraction.of(open))));
  }

  private int periodsOfYear() {
    return year.months().size() / assessment.period().months().size();
  }

  /** The lower limit or, where counts are too small for limits, the lowest of the last year. */
  private Fraction lowest() {
    Limits limits = assessment.limits();
    Fraction lowest = limits == null ? null : limits.lowerShown();
    return lowest != null ? lowest : lastYear().stream().min(Fraction::compareTo).orElseThrow();
  }

  private Fraction highest() {
    Limits limits = assessment.limits();
    Fraction highest = limits == null ? null : limits.upper();
    return highest != null ? highest : lastYear().stream().max(Fraction::compareTo).orElseThrow();
  }

  /** The latest values, as many as a year has periods. */
  private List<Fraction> lastYear() {
    return known.stream()
        .skip(Math.max(0, known.size() - periodsOfYear()))
        .map(Targets::displayed)
        .toList();
  }

  /** The shown period's own value, or null when it has none. */
  private @Nullable Point latest() {
    return known.isEmpty() || !known.getLast().period().equals(assessment.period())
        ? null
        : known.getLast();
  }

  private static Fraction displayed(Point point) {
    return Fraction.of(Objects.requireNonNull(point.value()));
  }
}
