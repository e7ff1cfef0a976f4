package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.DENOMINATOR;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.ESTIMATED;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.NUMERATOR;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.VALUE;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.figures.FigureCell;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRef;
import uk.safeguarding.agencyreturns.formats.figures.Spelling;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.kernel.Quarter;

/** Reads what one row says of its figure. */
final class QuarterlyFigure {

  private static final Pattern NOT_SUPPLIED =
      Pattern.compile("not\\s+supplied|\\[x\\]|n/s", Pattern.CASE_INSENSITIVE);

  private static final Pattern YES = Pattern.compile("y|yes|true");
  private static final Pattern NO = Pattern.compile("|n|no|false");

  private final QuarterlyColumns columns;
  private final TableFindings findings;

  QuarterlyFigure(QuarterlyColumns columns, TableFindings findings) {
    this.columns = columns;
    this.findings = findings;
  }

  /** The figure; what is wrong with it is found. */
  ReportedFigure read(Table.Row row, IndicatorRef ref, Quarter quarter) {
    @Nullable BigDecimal numerator = count(row, NUMERATOR);
    @Nullable BigDecimal denominator = count(row, DENOMINATOR);
    boolean estimated = estimated(row);
    if (isNotSupplied(row)) {
      refuseCountsOfNothing(row);
      return new ReportedFigure(quarter.toString(), null, null, null, false, true);
    }
    @Nullable BigDecimal value = value(row, ref);
    if (ref.measure() == IndicatorRef.Measure.PERCENTAGE && !findings.refuses(row)) {
      new PercentageCheck(row, columns, findings).check(value, numerator, denominator);
    }
    return new ReportedFigure(quarter.toString(), value, numerator, denominator, estimated, false);
  }

  /** A blank value is taken for the statement, so that a row that was sent is not silence. */
  private boolean isNotSupplied(Table.Row row) {
    String cell = columns.cell(row, VALUE);
    if (cell.isEmpty()) {
      findings.note(
          "value-blank",
          row,
          columns.at(VALUE),
          "The value is blank, which was taken for not supplied. Type not supplied to say so, or -"
              + " where the figure is undefined.");
    }
    return cell.isEmpty() || NOT_SUPPLIED.matcher(cell).matches();
  }

  private void refuseCountsOfNothing(Table.Row row) {
    if (!columns.cell(row, NUMERATOR).isEmpty() || !columns.cell(row, DENOMINATOR).isEmpty()) {
      findings.error(
          "counts-without-value",
          row,
          columns.at(VALUE),
          "The row has a numerator or a denominator and no value. Type the value, or leave the"
              + " counts blank.");
    }
  }

  private @Nullable BigDecimal value(Table.Row row, IndicatorRef ref) {
    String cell = columns.cell(row, VALUE);
    FigureCell.Reading reading = FigureCell.read(cell, ref.measure());
    if (reading.code() != null) {
      findings.error(
          reading.code(),
          row,
          columns.at(VALUE),
          TableFindings.shortened(cell)
              + " "
              + reading.fault()
              + " Where there is no figure, type not supplied.");
    }
    return reading.value();
  }

  private @Nullable BigDecimal count(Table.Row row, QuarterlyColumn column) {
    String cell = columns.cell(row, column);
    if (cell.isEmpty()) {
      return null;
    }
    @Nullable BigDecimal count = FigureCell.read(cell, IndicatorRef.Measure.COUNT).value();
    if (count == null || cell.endsWith("%")) {
      findings.error(
          "not-a-count",
          row,
          columns.at(column),
          TableFindings.shortened(cell)
              + " is not a count. Type a whole number such as 235, or leave the cell blank.");
      return null;
    }
    return count.setScale(0);
  }

  private boolean estimated(Table.Row row) {
    String words = Spelling.words(columns.cell(row, ESTIMATED));
    boolean yes = YES.matcher(words).matches();
    if (!yes && !NO.matcher(words).matches()) {
      findings.error(
          "not-yes-or-no",
          row,
          columns.at(ESTIMATED),
          TableFindings.shortened(columns.cell(row, ESTIMATED))
              + " is neither yes nor no. Type y where the figure is an estimate, and n or nothing"
              + " where it is not.");
    }
    return yes;
  }
}
