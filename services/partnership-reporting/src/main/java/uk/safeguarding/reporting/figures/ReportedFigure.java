package uk.safeguarding.reporting.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an agency reported for one indicator and period, at the precision it reported; a cell left
 * blank is no reported figure at all.
 *
 * @param value null where it reported that there is no value ("-"), or that it supplies none
 * @param numerator null where the agency did not give it
 * @param denominator null where the agency did not give it
 * @param estimated true where the agency says that it is an estimate
 * @param notSupplied true where the agency says that it cannot supply the figure
 */
public record ReportedFigure(
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    boolean estimated,
    boolean notSupplied) {

  public ReportedFigure {
    if (notSupplied && value != null) {
      throw new IllegalArgumentException("a figure that is not supplied has no value");
    }
  }

  /** A value and nothing else, or null for one that is undefined. */
  public ReportedFigure(@Nullable BigDecimal value) {
    this(value, null, null, false, false);
  }

  /** The agency's statement that it cannot supply the figure. */
  public static ReportedFigure unsupplied() {
    return new ReportedFigure(null, null, null, false, true);
  }
}
