package uk.safeguarding.reporting.figures;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/** Where figures are looked up: what agencies reported, or what is counted of recorded facts. */
public interface FigureLookup {

  /**
   * The indicator's figure, or why there is none.
   *
   * @param definition the indicator's in the period's last month
   */
  Figure at(Indicator indicator, IndicatorDefinition definition, ReportingPeriod period);

  /**
   * The first month of which anything is known, or null where the lookup cannot tell; a history
   * then goes back one year.
   */
  @Nullable Month earliest();
}
