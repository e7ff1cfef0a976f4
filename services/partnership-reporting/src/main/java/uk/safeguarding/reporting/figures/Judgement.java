package uk.safeguarding.reporting.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Target;

/**
 * What is said about the figures rather than what they are.
 *
 * @param assurance null where there is a target and it has not been assessed
 * @param commentary the owner's words on this indicator and month; null when there are none
 * @param faults what is wrong with the figures, each in one sentence
 */
public record Judgement(
    Signal signal,
    @Nullable Assurance assurance,
    @Nullable String commentary,
    List<String> faults) {

  public Judgement {
    faults = List.copyOf(faults);
  }

  /** Before anything has been assessed; that there is no target for the year is known already. */
  static Judgement pending(Indicator indicator, Month latest) {
    Target target = indicator.targets().get(FinancialYear.containing(latest.firstDay()));
    boolean hasTarget = target != null && target.value() != null;
    return new Judgement(
        Signal.NOT_ASSESSED, hasTarget ? null : Assurance.NO_TARGET, null, List.of());
  }
}
