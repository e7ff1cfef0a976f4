package uk.safeguarding.agencyreturns.formats.figures;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one figure's cell. */
public final class FigureCell {

  /** Longer figures are no counts of children; a spreadsheet calculates to 15 decimals. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,15})?");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3}){1,2}(\\.\\d{1,15})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What a cell says.
   *
   * @param value null when it is undefined, or when there is a fault
   * @param fault what is wrong and what to type, or null
   */
  public record Reading(@Nullable BigDecimal value, @Nullable String code, @Nullable String fault) {

    private static Reading of(BigDecimal value) {
      return new Reading(value, null, null);
    }

    private static Reading fault(String code, String fault) {
      return new Reading(null, code, fault);
    }
  }

  private static final Reading UNDEFINED = new Reading(null, null, null);

  private FigureCell() {}

  /** Reads a cell that is not blank. */
  public static Reading read(String cell, IndicatorRef.Measure measure) {
    if (isUndefined(cell)) {
      return UNDEFINED;
    }
    @Nullable BigDecimal number = number(cell);
    return number == null
        ? Reading.fault("not-a-number", notANumber(cell))
        : inRange(number, measure);
  }

  /** A cell in the one spelling of its meaning: 87.0, 87 and 87% are the same. */
  public static String spelling(String cell) {
    @Nullable BigDecimal number = number(cell);
    return number == null && !isUndefined(cell) ? cell : spelling(number);
  }

  /** A figure in the one spelling of its meaning; {@code -} where it is undefined. */
  public static String spelling(@Nullable BigDecimal value) {
    return value == null ? "-" : value.stripTrailingZeros().toPlainString();
  }

  private static boolean isUndefined(String cell) {
    return cell.equals("-") || cell.equals("\u2013");
  }

  private static @Nullable BigDecimal number(String cell) {
    String digits = cell.endsWith("%") ? cell.substring(0, cell.length() - 1) : cell;
    digits = digits.replace('\u00a0', ' ').strip();
    if (THOUSANDS.matcher(digits).matches()) {
      digits = digits.replace(",", "");
    }
    return NUMBER.matcher(digits).matches() ? new BigDecimal(digits) : null;
  }

  private static String notANumber(String cell) {
    if (cell.startsWith("=")) {
      return "is a formula. Type the number that it comes to.";
    }
    @Nullable BigDecimal narrow = number(Spelling.narrow(cell));
    return narrow == null
        ? "is not a number. Type a number such as 1620 or 14.5, or - where the figure is undefined."
        : "is written in full-width characters. Type a number in ordinary digits: "
            + narrow.toPlainString()
            + ".";
  }

  private static Reading inRange(BigDecimal value, IndicatorRef.Measure measure) {
    if (value.signum() < 0) {
      return Reading.fault(
          "negative", "is below zero. Type the number itself, or - where the figure is undefined.");
    }
    return switch (measure) {
      case PERCENTAGE ->
          value.compareTo(HUNDRED) > 0
              ? Reading.fault(
                  "percentage-out-of-range",
                  "is more than 100 per cent. Type a percentage from 0 to 100.")
              : Reading.of(value);
      case COUNT ->
          value.stripTrailingZeros().scale() > 0
              ? Reading.fault(
                  "not-a-whole-number",
                  "is a fraction, and this indicator is a count. Type a whole number.")
              : Reading.of(value);
      case RATE -> Reading.of(value);
    };
  }
}
