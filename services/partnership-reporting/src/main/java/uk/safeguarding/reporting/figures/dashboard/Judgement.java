package uk.safeguarding.reporting.figures.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.Signal;
import uk.safeguarding.reporting.signals.sentences.Finding;
import uk.safeguarding.reporting.signals.targets.Assurance;
import uk.safeguarding.reporting.signals.targets.TargetCheck;

/**
 * What is said about the figures rather than what they are.
 *
 * @param assurance null where there is a target and nothing is known to hold against it
 * @param targetMissed true where the value that the target is for is on its wrong side
 * @param findingTitle the signal in a few words, for a chart
 * @param finding figure, signal and target in plain words
 * @param commentary the owner's words on this indicator and period; null when there are none
 * @param faults what is wrong with the figures, each in one sentence
 * @param assessment what the signal comes from: limits, phases and points, for charts
 * @param check what the assurance comes from; null when there is no target
 */
public record Judgement(
    Signal signal,
    @Nullable Assurance assurance,
    boolean targetMissed,
    String findingTitle,
    String finding,
    @Nullable String commentary,
    List<String> faults,
    @JsonIgnore Assessment assessment,
    @JsonIgnore @Nullable TargetCheck check) {

  public Judgement {
    faults = List.copyOf(faults);
  }

  static Judgement of(
      Assessment assessment,
      @Nullable TargetCheck check,
      Finding finding,
      @Nullable String commentary,
      List<String> faults) {
    return new Judgement(
        assessment.signal(),
        check == null ? Assurance.NO_TARGET : check.assurance(),
        check != null && check.missed(),
        finding.title(),
        finding.text(),
        commentary,
        faults,
        assessment,
        check);
  }
}
