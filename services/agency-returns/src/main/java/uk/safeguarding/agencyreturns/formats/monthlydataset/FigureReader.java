package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;

/** Reads one cell of the dataset. */
final class FigureReader {

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
  record Reading(@Nullable BigDecimal value, @Nullable String code, @Nullable String fault) {

    private static Reading of(BigDecimal value) {
      return new Reading(value, null, null);
    }

    private static Reading fault(String code, String fault) {
      return new Reading(null, code, fault);
    }
  }

  private static final Reading UNDEFINED = new Reading(null, null, null);

  private FigureReader() {}

  static Reading read(String cell, DatasetRef.Measure measure) {
    if (isUndefined(cell)) {
      return UNDEFINED;
    }
    @Nullable BigDecimal number = number(cell);
    return number == null
        ? Reading.fault(
            "not-a-number",
            "is not a number. Type a number such as 1620 or 14.5, or - where the figure is"
                + " undefined.")
        : inRange(number, measure);
  }

  /** A cell in the one spelling of its meaning: 87.0, 87 and 87% are the same. */
  static String spelling(String cell) {
    @Nullable BigDecimal number = number(cell);
    return number == null && !isUndefined(cell) ? cell : spelling(number);
  }

  static String spelling(ReportedFigure figure) {
    return figure.period() + "=" + spelling(figure.value());
  }

  private static String spelling(@Nullable BigDecimal value) {
    return value == null ? "-" : value.stripTrailingZeros().toPlainString();
  }

  private static boolean isUndefined(String cell) {
    return cell.equals("-") || cell.equals("\u2013");
  }

  private static @Nullable BigDecimal number(String cell) {
    String digits = cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
    if (THOUSANDS.matcher(digits).matches()) {
      digits = digits.replace(",", "");
    }
    return NUMBER.matcher(digits).matches() ? new BigDecimal(digits) : null;
  }

  private static Reading inRange(BigDecimal value, DatasetRef.Measure measure) {
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
