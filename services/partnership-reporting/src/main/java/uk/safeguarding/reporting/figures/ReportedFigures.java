package uk.safeguarding.reporting.figures;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;

/** Where reported figures are looked up. */
@FunctionalInterface
public interface ReportedFigures {

  /**
   * What is in force for the indicator of that ref and exactly that period, or null when nothing
   * was reported: a quarter is one only where somebody reported the quarter itself.
   */
  @Nullable ReportedFigure at(String ref, ReportingPeriod period);

  /**
   * The first month of which anything is known, or null where the lookup cannot tell; a history
   * then goes back one year.
   */
  default @Nullable Month earliest() {
    return null;
  }
}
