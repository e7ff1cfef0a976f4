package uk.safeguarding.reporting.signals.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.indicators.TargetFor;

/**
 * How an indicator stands against its target for the financial year of the period shown.
 *
 * @param target in the indicator's unit
 * @param assurance null where nothing is known that could be held against it
 * @param missed true where the value that the target is for is known and on its wrong side: said
 *     even when the value is ordinary
 * @param yearToDate for a target of the whole year; null otherwise
 */
public record TargetCheck(
    FinancialYear year,
    TargetFor targetFor,
    BigDecimal target,
    @Nullable Assurance assurance,
    boolean missed,
    @Nullable YearToDate yearToDate) {

  /** True where there is something to talk about. */
  public boolean needsAttention() {
    return missed || assurance == Assurance.WILL_NOT;
  }
}
