package uk.safeguarding.reporting.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;

/** Reported figures that a test writes down. */
public final class ReportedMonths implements ReportedFigures {
  private final Map<String, ReportedFigure> figures = new HashMap<>();

  /**
   * @param written {@code 12}, {@code 12 of 40 = 30.0}, {@code ~12} for an estimate, {@code -} for
   *     undefined, {@code none} for what the agency says it cannot supply
   */
  public ReportedMonths with(String ref, ReportingPeriod period, String written) {
    figures.put(ref + " " + period, figure(written));
    return this;
  }

  private static ReportedFigure figure(String written) {
    if (written.equals("none")) {
      return ReportedFigure.unsupplied();
    }
    String[] parts = written.replace("~", "").split(" of | = ", -1);
    return new ReportedFigure(
        number(parts[parts.length - 1]),
        parts.length == 3 ? number(parts[0]) : null,
        parts.length == 3 ? number(parts[1]) : null,
        written.startsWith("~"),
        false);
  }

  private static @Nullable BigDecimal number(String written) {
    return written.equals("-") ? null : new BigDecimal(written);
  }

  @Override
  public @Nullable ReportedFigure at(String ref, ReportingPeriod period) {
    return figures.get(ref + " " + period);
  }
}
