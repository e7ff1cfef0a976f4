package uk.safeguarding.reporting.otherareas;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.comparators.PublishedMeasure;
import uk.safeguarding.reporting.comparators.PublishedUnit;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.printed.Numbers;
import uk.safeguarding.reporting.printed.PrintedFigure;

/** How a measure's numbers are printed: with the places that it was published with. */
final class PublishedNumbers {

  static final PrintedFigure NOT_PUBLISHED = new PrintedFigure("-", "not published");

  private final PublishedUnit unit;
  private final int decimals;

  PublishedNumbers(PublishedMeasure measure) {
    this.unit = measure.unit();
    this.decimals = measure.decimals();
  }

  String unit() {
    return switch (unit) {
      case NUMBER -> "number";
      case PERCENTAGE -> "per cent";
      case RATE -> "per 10,000 children aged 0-17";
    };
  }

  String differenceUnit() {
    return unit == PublishedUnit.PERCENTAGE ? "percentage points" : unit();
  }

  PrintedFigure value(@Nullable BigDecimal value) {
    return value == null ? NOT_PUBLISHED : new Numbers(kind(), decimals).value(value);
  }

  /** A number of ours, with its own places. */
  PrintedFigure exact(BigDecimal value) {
    return new Numbers(kind(), 0).asRounded(value);
  }

  PrintedFigure mean(@Nullable Fraction mean) {
    return mean == null
        ? NOT_PUBLISHED
        : new Numbers(kind(), 0).asRounded(mean.rounded(meanDecimals()));
  }

  /** A mean of whole numbers has a place more than they have. */
  int meanDecimals() {
    return Math.max(1, decimals);
  }

  /** With its sign. */
  PrintedFigure difference(@Nullable BigDecimal difference) {
    if (difference == null) {
      return NOT_PUBLISHED;
    }
    String digits = size(difference);
    return PrintedFigure.printed(
        switch (difference.signum()) {
          case 1 -> "+" + digits;
          case -1 -> "-" + digits;
          default -> digits;
        });
  }

  /** Without its sign, read before "more" or "less". */
  String points(BigDecimal difference) {
    return size(difference) + (unit == PublishedUnit.PERCENTAGE ? " percentage points" : "");
  }

  private static String size(BigDecimal difference) {
    return new Numbers(Kind.FLOW, 0).asRounded(difference.abs()).text();
  }

  private Kind kind() {
    return unit == PublishedUnit.PERCENTAGE ? Kind.PERCENTAGE : Kind.FLOW;
  }
}
