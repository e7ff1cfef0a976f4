package uk.safeguarding.reporting.breakdown;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figure;

/**
 * A counted figure and its parts, which add up to it.
 *
 * @param parts none where the whole is not known
 */
public record BrokenDown(ReportingPeriod period, Figure whole, List<Part> parts) {

  public BrokenDown {
    parts = List.copyOf(parts);
  }

  /**
   * One value of the dimension.
   *
   * @param value its code; null for all of which the source does not tell
   */
  public record Part(@Nullable String value, Figure figure) {

    @Nullable BigDecimal number() {
      return figure.value();
    }
  }
}
