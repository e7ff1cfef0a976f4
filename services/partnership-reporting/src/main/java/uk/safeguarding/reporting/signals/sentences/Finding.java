package uk.safeguarding.reporting.signals.sentences;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.targets.TargetCheck;

/**
 * What an indicator says in one period, in plain words.
 *
 * @param title the signal in a few words, for a chart
 * @param value the figure
 * @param signal whether it is more than ordinary variation
 * @param target how it stands against its target; null when there is none
 */
public record Finding(String title, String value, String signal, @Nullable String target) {

  /**
   * @param figure of the assessed period
   * @param running true while that period still runs: its figure is not judged
   * @throws IllegalArgumentException when the indicator has no definition for that period
   */
  public static Finding of(
      Indicator indicator,
      Figure figure,
      Assessment assessment,
      @Nullable TargetCheck check,
      boolean running) {
    var period = assessment.period();
    IndicatorDefinition definition = indicator.definitionAt(period.months().getLast());
    if (definition == null) {
      throw new IllegalArgumentException(indicator.ref() + " has no definition in " + period);
    }
    return new Finding(
        running ? "To date" : SignalTitle.of(assessment),
        ValueSentence.of(indicator, definition, period, figure, running),
        running
            ? "A %s that still runs is not judged.".formatted(Periods.unit(period))
            : new SignalSentence(definition, assessment).text(),
        check == null ? null : new TargetSentence(definition, assessment, check).text());
  }

  /** All of it, for a heading. */
  public String text() {
    return value + " " + signal + (target == null ? "" : " " + target);
  }
}
