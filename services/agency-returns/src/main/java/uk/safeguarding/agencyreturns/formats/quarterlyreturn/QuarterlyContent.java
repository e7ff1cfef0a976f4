package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.figures.FigureCell;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRef;
import uk.safeguarding.agencyreturns.formats.figures.Spelling;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;

/**
 * What a quarterly return says, in lines that are the same for the same meaning. Returns that are
 * in force were hashed from them: a line never changes its form.
 */
final class QuarterlyContent {

  private QuarterlyContent() {}

  static String standing(IndicatorRef ref, ReportedFigure figure, String commentary) {
    return ContentHash.ofSequence(
        List.of(
            ref.ref(),
            figure.period(),
            figure.notSupplied() ? "not supplied" : FigureCell.spelling(figure.value()),
            count(figure.numerator()),
            count(figure.denominator()),
            figure.estimated() ? "estimated" : "",
            commentary));
  }

  private static String count(@Nullable BigDecimal count) {
    return count == null ? "" : FigureCell.spelling(count);
  }

  /** A refused row is what it says in the columns that the return knows. */
  static String refused(Table.Row row, QuarterlyColumns columns) {
    return "refused "
        + ContentHash.ofSequence(
            Arrays.stream(QuarterlyColumn.values())
                .map(column -> spelling(columns.cell(row, column), column))
                .toList());
  }

  private static String spelling(String cell, QuarterlyColumn column) {
    return switch (column) {
      case REF, QUARTER, ESTIMATED -> Spelling.words(cell);
      case VALUE, NUMERATOR, DENOMINATOR -> FigureCell.spelling(cell);
      case COMMENTARY -> cell.replaceAll("\\r\\n?", "\n");
    };
  }
}
