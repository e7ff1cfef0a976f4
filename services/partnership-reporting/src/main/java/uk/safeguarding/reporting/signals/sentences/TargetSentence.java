package uk.safeguarding.reporting.signals.sentences;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.Signal;
import uk.safeguarding.reporting.signals.targets.Assurance;
import uk.safeguarding.reporting.signals.targets.TargetCheck;
import uk.safeguarding.reporting.signals.targets.YearToDate;

/** How the figure stands against its target; a missed target is said of ordinary values too. */
final class TargetSentence {
  private final Numerals numerals;
  private final Assessment assessment;
  private final ReportingPeriod period;
  private final TargetCheck check;

  TargetSentence(IndicatorDefinition definition, Assessment assessment, TargetCheck check) {
    this.numerals = Numerals.of(definition);
    this.assessment = assessment;
    this.period = assessment.period();
    this.check = check;
  }

  String text() {
    return switch (check.targetFor()) {
      case EVERY_PERIOD -> everyPeriod();
      case YEAR_END -> yearEnd();
      case YEAR_TOTAL -> yearTotal(Objects.requireNonNull(check.yearToDate()));
    };
  }

  private String everyPeriod() {
    String target = "the target of %s for %s".formatted(target(), check.year());
    if (assessment.at(period) == null) {
      return outlook(check.assurance(), target);
    }
    String now = check.missed() ? "It misses " + target + ordinary() : "It meets " + target;
    String outlook = check.assurance() == null ? "" : " " + outlook(check.assurance(), "it");
    return now + "." + outlook;
  }

  private String yearEnd() {
    String target =
        "the target of %s for 31 March %d".formatted(target(), check.year().startYear() + 1);
    boolean due = period.lastDay().equals(check.year().lastDay());
    if (due && assessment.at(period) != null) {
      return (check.missed() ? "It misses " + target + ordinary() : "It meets " + target) + ".";
    }
    return outlook(check.assurance(), target);
  }

  private String yearTotal(YearToDate soFar) {
    String target = "the target of %s for %s".formatted(target(), check.year());
    String total = numerals.value(soFar.total());
    if (soFar.open() == 0) {
      return "The year comes to %s and %s %s."
          .formatted(total, check.missed() ? "misses" : "meets", target);
    }
    if (soFar.lowest() == null || soFar.highest() == null) {
      return outlook(null, target);
    }
    return "The year comes to %s so far, with %s still to come or missing; at the limits of what is usual it would end between %s and %s. %s"
        .formatted(
            total,
            Periods.number(soFar.open(), period),
            numerals.calculated(soFar.lowest()),
            numerals.calculated(soFar.highest()),
            outlook(check.assurance(), target));
  }

  private static String outlook(@Nullable Assurance assurance, String target) {
    if (assurance == null) {
      return "Nothing is known yet that could be held against " + target + ".";
    }
    return switch (assurance) {
      case WILL_MEET -> "If nothing changes, it will reliably meet " + target + ".";
      case MAY_OR_MAY_NOT -> "If nothing changes, it may or may not meet " + target + ".";
      case WILL_NOT -> "It will not meet " + target + " without change.";
      case NO_TARGET -> throw new IllegalStateException("a target that is none");
    };
  }

  private String ordinary() {
    return assessment.signal() == Signal.NO_SIGNIFICANT_CHANGE
        ? ", although the figure is not unusual"
        : "";
  }

  private String target() {
    return numerals.value(check.target());
  }
}
