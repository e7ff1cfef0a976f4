package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.DENOMINATOR;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.NUMERATOR;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.VALUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;

/** Holds a row's percentage against its own counts. */
final class PercentageCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Behind these decimals stands what a spreadsheet's arithmetic left there. */
  private static final int MOST_DECIMALS = 10;

  private final Table.Row row;
  private final QuarterlyColumns columns;
  private final TableFindings findings;

  PercentageCheck(Table.Row row, QuarterlyColumns columns, TableFindings findings) {
    this.row = row;
    this.columns = columns;
    this.findings = findings;
  }

  /** Counts come together or not at all. */
  void check(
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {
    if (numerator != null && denominator != null) {
      checkCounts(value, numerator, denominator);
    } else if (numerator != null) {
      incomplete(NUMERATOR, DENOMINATOR);
    } else if (denominator != null) {
      incomplete(DENOMINATOR, NUMERATOR);
    }
  }

  private void incomplete(QuarterlyColumn given, QuarterlyColumn missing) {
    findings.error(
        "counts-incomplete",
        row,
        columns.at(columns.at(missing) < 0 ? given : missing),
        "A percentage has a "
            + given.heading()
            + " and no "
            + missing.heading()
            + ". Type the "
            + missing.heading()
            + " too, or leave both blank.");
  }

  private void checkCounts(
      @Nullable BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
    if (numerator.compareTo(denominator) > 0) {
      findings.error(
          "numerator-above-denominator",
          row,
          columns.at(NUMERATOR),
          numerator
              + " is more than the denominator "
              + denominator
              + ". Type the part as the numerator and the whole as the denominator.");
    } else if (value == null && denominator.signum() > 0) {
      contradicts(
          "- says that there is nothing to divide by, and the denominator is " + denominator);
    } else if (value != null && denominator.signum() == 0) {
      contradicts(columns.cell(row, VALUE) + " is a percentage of nothing: the denominator is 0");
    } else if (value != null && !agrees(value, numerator, denominator)) {
      contradicts(
          columns.cell(row, VALUE)
              + " is not what the counts come to: "
              + numerator
              + " of "
              + denominator
              + " is "
              + percentage(numerator, denominator, value.scale())
              + " per cent");
    }
  }

  private void contradicts(String contradiction) {
    findings.query(
        "value-contradicts-counts",
        row,
        columns.at(VALUE),
        contradiction + ". Correct the value or the counts, or say why they are right.");
  }

  /** At the precision in which the value is written, whichever way a half was rounded. */
  private static boolean agrees(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
    int scale = Math.min(Math.max(value.scale(), 0), MOST_DECIMALS);
    BigDecimal written = value.setScale(scale, RoundingMode.HALF_UP);
    BigDecimal off = written.multiply(denominator).subtract(numerator.multiply(HUNDRED)).abs();
    return off.multiply(BigDecimal.TWO).movePointRight(scale).compareTo(denominator) <= 0;
  }

  /** A decimal more than was written, where nothing else would show the difference. */
  private static String percentage(BigDecimal numerator, BigDecimal denominator, int scale) {
    return numerator
        .multiply(HUNDRED)
        .divide(denominator, Math.min(Math.max(scale, 1), MOST_DECIMALS), RoundingMode.HALF_UP)
        .toPlainString();
  }
}
