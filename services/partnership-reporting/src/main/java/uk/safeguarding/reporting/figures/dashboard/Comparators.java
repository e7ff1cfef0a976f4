package uk.safeguarding.reporting.figures.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.indicators.Benchmarks;
import uk.safeguarding.reporting.indicators.Indicator;
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
}
