package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one cell of the dataset. */
final class FigureReader {

  /** Longer figures are no counts of children. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,6})?");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?");
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
    if (cell.equals("-") || cell.equals("\u2013")) {
      return UNDEFINED;
    }
    String digits = cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
    if (THOUSANDS.matcher(digits).matches()) {
      digits = digits.replace(",", "");
    }
    if (!NUMBER.matcher(digits).matches()) {
      return Reading.fault("not-a-number", "is not a number. Type a number such as 1620 or 14.5, or - where the figure is undefined.");
    }
    return inRange(new BigDecimal(digits), measure);
  }

  private static Reading inRange(BigDecimal value, DatasetRef.Measure measure) {
    if (value.signum() < 0) {
      return Reading.fault("negative", "is below zero. Type the number itself, or - where the figure is undefined.");
    }
    return switch (measure) {
      case PERCENTAGE ->
          value.compareTo(HUNDRED) > 0
              ? Reading.fault("percentage-out-of-range", "is more than 100 per cent. Type a percentage from 0 to 100.")
              : Reading.of(value);
      case COUNT ->
          value.stripTrailingZeros().scale() > 0
              ? Reading.fault("not-a-whole-number", "is a fraction, and this indicator is a count. Type a whole number.")
              : Reading.of(value);
      case RATE -> Reading.of(value);
    };
  }
}
