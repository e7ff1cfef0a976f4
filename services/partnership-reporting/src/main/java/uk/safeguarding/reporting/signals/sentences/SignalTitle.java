package uk.safeguarding.reporting.signals.sentences;

import java.util.Objects;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.Chart;
import uk.safeguarding.reporting.signals.Found;
import uk.safeguarding.reporting.signals.Phase;

/** The signal in a few words, for a chart: "Below its average since April 2018". */
final class SignalTitle {
  private SignalTitle() {}

  static String of(Assessment assessment) {
    ReportingPeriod period = assessment.period();
    Phase phase = assessment.current();
    if (phase == null || assessment.at(period) == null) {
      return "Not assessed";
    }
    if (assessment.chart() == Chart.PLAIN_LIST) {
      return "Small numbers, read one by one";
    }
    Found found = assessment.reason();
    if (found == null) {
      return phase.limits() == null ? "Too few figures to judge" : "No significant change";
    }
    return switch (found.rule()) {
      case OUTSIDE ->
          period.label()
              + (found.high() ? " is above its upper limit" : " is below its lower limit");
      case RUN ->
          (found.high() ? "Above its " : "Below its ") + centre(phase) + since(found, phase);
      case TWO_OF_THREE ->
          "Near its %s limit in %d of the last 3 %ss"
              .formatted(found.high() ? "upper" : "lower", found.count(), Periods.unit(period));
      case TREND -> (found.high() ? "Rising" : "Falling") + since(found, phase);
    };
  }

  private static String centre(Phase phase) {
    return Objects.requireNonNull(phase.limits()).lower() == null ? "median" : "average";
  }

  private static String since(Found found, Phase phase) {
    return " since " + Periods.name(SignalSentence.first(found, phase).period());
  }
}
