package uk.safeguarding.reporting.indicators.pages;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.indicators.Better;
import uk.safeguarding.reporting.indicators.ChangeFrom;
import uk.safeguarding.reporting.indicators.Counted;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.TargetFor;
import uk.safeguarding.reporting.indicators.Validity;

/** What the codes of a definition mean, for readers. */
final class Words {

  private Words() {}

  static String kind(Kind kind) {
    return switch (kind) {
      case FLOW -> "Flow: what happened in the month";
      case STOCK -> "Stock: what stood at the month's last midnight";
      case PERCENTAGE -> "Percentage: the numerator out of a hundred of the denominator";
      case RATE ->
          "Rate: the numerator for 10,000 of the denominator, of one month, not annualised";
    };
  }

  static String better(Better better) {
    return switch (better) {
      case HIGHER -> "Higher is better";
      case LOWER -> "Lower is better";
      case NONE -> "Neither higher nor lower is better in itself";
    };
  }

  static String counted(Counted counted) {
    return switch (counted) {
      case IN_PERIOD -> "in the month";
      case AT_PERIOD_END -> "at the month's last midnight";
    };
  }

  static String changes(ChangeFrom from) {
    return switch (from) {
      case DISPLAYED -> "Worked out from the values as they are displayed, after rounding";
      case UNROUNDED ->
          "Worked out before rounding, from numerator and denominator where both are known";
    };
  }

  static String places(int decimals) {
    return switch (decimals) {
      case 0 -> "whole numbers";
      case 1 -> "1 decimal place";
      default -> decimals + " decimal places";
    };
  }

  static String comparedWith(TargetFor target) {
    return switch (target) {
      case YEAR_TOTAL -> "the sum of the year's months";
      case YEAR_END -> "the stock at 31 March";
      case EVERY_PERIOD -> "the value of each period";
    };
  }

  static String validity(Validity validity) {
    @Nullable Month from = validity.from();
    @Nullable Month to = validity.to();
    if (from == null) {
      return to == null ? "all months" : "up to " + to.label();
    }
    return to == null ? "from " + from.label() : "%s to %s".formatted(from.label(), to.label());
  }

  /** The page of an indicator, seen from another one. */
  static String link(String ref, String slug) {
    return "[%s](%s.md)".formatted(ref, slug);
  }

  static String link(Indicator indicator) {
    return link(indicator.ref(), indicator.slug());
  }
}
