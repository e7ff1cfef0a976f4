package uk.safeguarding.reporting.figures.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.indicators.Benchmarks;
import uk.safeguarding.reporting.indicators.Counted;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.Target;
import uk.safeguarding.reporting.indicators.TargetFor;

/** What a row's figures are held against: other places, and the partnership's own targets. */
public record Comparators(
    @JsonUnwrapped Benchmarks benchmarks,
    SortedMap<FinancialYear, Target> targets,
    @Nullable TargetFor targetFor) {

  static Comparators of(Indicator indicator) {
    return new Comparators(indicator.benchmarks(), indicator.targets(), indicator.targetFor());
  }

  /**
   * The same for a quarter or a year. Comparators are of a month: they say nothing about what adds
   * up over months.
   */
  public static Comparators ofLonger(Indicator indicator, IndicatorDefinition definition) {
    boolean addsUp =
        definition.kind() == Kind.FLOW
            || (definition.kind() == Kind.RATE
                && definition.numerator().counted() == Counted.IN_PERIOD);
    return addsUp
        ? new Comparators(Benchmarks.NONE, indicator.targets(), indicator.targetFor())
        : of(indicator);
  }
}
