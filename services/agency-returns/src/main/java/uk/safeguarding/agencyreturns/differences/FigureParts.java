package uk.safeguarding.agencyreturns.differences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;

/** Compares figures part by part; 87 and 87.0 are the same number. */
public final class FigureParts {

  private FigureParts() {}

  static boolean same(ReportedFigure before, ReportedFigure after) {
    return changed(before, after).isEmpty();
  }

  /**
   * The parts that are different, as the API names them: {@code value}, {@code numerator}, {@code
   * denominator}, {@code estimated}, {@code notSupplied}.
   */
  public static List<String> changed(ReportedFigure before, ReportedFigure after) {
    List<String> parts = new ArrayList<>();
    if (!equal(before.value(), after.value())) {
      parts.add("value");
    }
    if (!equal(before.numerator(), after.numerator())) {
      parts.add("numerator");
    }
    if (!equal(before.denominator(), after.denominator())) {
      parts.add("denominator");
    }
    if (before.estimated() != after.estimated()) {
      parts.add("estimated");
    }
    if (before.notSupplied() != after.notSupplied()) {
      parts.add("notSupplied");
    }
    return List.copyOf(parts);
  }

  private static boolean equal(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    return before == null || after == null ? before == after : before.compareTo(after) == 0;
  }
}
