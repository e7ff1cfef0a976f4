package uk.safeguarding.reporting.signals.sentences;

import java.util.List;
import java.util.Objects;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Better;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.signals.AssessedPoint;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.Chart;
import uk.safeguarding.reporting.signals.Found;
import uk.safeguarding.reporting.signals.Limits;
import uk.safeguarding.reporting.signals.Phase;
import uk.safeguarding.reporting.signals.Point;

/** Whether the figure is more than ordinary variation, why, and how far that can be trusted. */
final class SignalSentence {
  private static final String CHANCE = ": this is unlikely to be chance.";

  private final Numerals numerals;
  private final IndicatorDefinition definition;
  private final Assessment assessment;
  private final ReportingPeriod period;

  SignalSentence(IndicatorDefinition definition, Assessment assessment) {
    this.numerals = Numerals.of(definition);
    this.definition = definition;
    this.assessment = assessment;
    this.period = assessment.period();
  }

  String text() {
    Phase phase = assessment.current();
    if (phase == null || assessment.at(period) == null) {
      return "It cannot be judged.";
    }
    if (assessment.chart() == Chart.PLAIN_LIST) {
      return "Numbers this small, %s a %s on average, are read one by one and not as a trend."
          .formatted(
              numerals.calculated(Objects.requireNonNull(phase.mean())), Periods.unit(period));
    }
    Limits limits = phase.limits();
    if (limits == null) {
      return "With %s known since %s there is too little to tell what is usual."
          .formatted(
              Periods.number(phase.points().size(), period), phase.baseline().from().label());
    }
    Found reason = assessment.reason();
    return reason == null
        ? ordinary(limits)
        : found(reason, limits, phase) + verdict(reason) + trial(limits);
  }

  private String ordinary(Limits limits) {
    String set = limits.trial() ? ", set on " + Periods.number(limits.points(), period) : "";
    if (limits.lower() == null) {
      return "There is no run or trend around the %s of %s%s: no significant change."
          .formatted(
              limits.trial() ? "trial median" : "median",
              numerals.calculated(limits.centre()),
              set);
    }
    return "That is within %s of %s to %s%s: no significant change."
        .formatted(
            limits.trial() ? "the trial limits" : "its usual range",
            numerals.calculated(Objects.requireNonNull(limits.lowerShown())),
            numerals.calculated(Objects.requireNonNull(limits.upperShown(definition.kind()))),
            set);
  }

  private String found(Found found, Limits limits, Phase phase) {
    return switch (found.rule()) {
      case OUTSIDE -> "That is " + beyond(found, limits) + CHANCE;
      case RUN -> run(found, limits, phase) + CHANCE;
      case TWO_OF_THREE ->
          "%d of the last 3 %ss are in the outer third on the way to the %s%s"
              .formatted(found.count(), Periods.unit(period), limit(found, limits), CHANCE);
      case TREND ->
          "It has %s %d times without once %s since %s%s"
              .formatted(
                  found.high() ? "risen" : "fallen",
                  found.count() - 1,
                  found.high() ? "falling" : "rising",
                  Periods.name(first(found, phase).period()),
                  CHANCE);
    };
  }

  private String beyond(Found found, Limits limits) {
    return (found.high() ? "above the " : "below the ") + limit(found, limits);
  }

  private String limit(Found found, Limits limits) {
    Fraction limit = Objects.requireNonNull(found.high() ? limits.upper() : limits.lower());
    return (found.high() ? "upper" : "lower") + " limit of " + numerals.calculated(limit);
  }

  /** Values on the centre and periods without value do not end a run, so they must be told. */
  private String run(Found found, Limits limits, Phase phase) {
    List<AssessedPoint> span =
        phase.points().subList(found.members().getFirst(), found.members().getLast() + 1);
    String centre =
        (limits.lower() == null ? "median of " : "average of ")
            + numerals.calculated(limits.centre());
    String where = found.high() ? "above" : "below";
    String last =
        "last %s%s"
            .formatted(Periods.number(span.size(), period), gaps(span) ? " with a figure" : "");
    if (span.size() == found.count()) {
      return "The %s are all %s the %s".formatted(last, where, centre);
    }
    return "In the %s it was %s the %s %d times and never %s it"
        .formatted(last, where, centre, found.count(), found.high() ? "below" : "above");
  }

  private static boolean gaps(List<AssessedPoint> span) {
    for (int i = 1; i < span.size(); i++) {
      if (!span.get(i - 1).point().period().next().equals(span.get(i).point().period())) {
        return true;
      }
    }
    return false;
  }

  static Point first(Found found, Phase phase) {
    return phase.points().get(found.members().getFirst()).point();
  }

  private String verdict(Found found) {
    Better better = definition.better();
    return switch (better) {
      case NONE -> "";
      case HIGHER ->
          found.high()
              ? " Higher is better here, so this is an improvement."
              : " Higher is better here, so this is a concern.";
      case LOWER ->
          found.high()
              ? " Lower is better here, so this is a concern."
              : " Lower is better here, so this is an improvement.";
    };
  }

  private String trial(Limits limits) {
    if (!limits.trial()) {
      return "";
    }
    return limits.lower() == null
        ? " The median is a trial one, set on %s."
            .formatted(Periods.number(limits.points(), period))
        : " These are trial limits, set on %s.".formatted(Periods.number(limits.points(), period));
  }
}
