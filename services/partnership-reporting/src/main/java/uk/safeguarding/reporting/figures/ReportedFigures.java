package uk.safeguarding.reporting.figures;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;

/** Where reported figures are looked up. */
@FunctionalInterface
public interface ReportedFigures {

  /** What is in force for the indicator of that ref and the month, or null when not supplied. */
  @Nullable ReportedFigure at(String ref, Month month);

  /**
   * The first month of which anything is known, or null where the lookup cannot tell; a history
   * then goes back one year.
   */
  default @Nullable Month earliest() {
    return null;
  }
}
