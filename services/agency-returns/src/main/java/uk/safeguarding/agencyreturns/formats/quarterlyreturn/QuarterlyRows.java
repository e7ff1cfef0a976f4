package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.COMMENTARY;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.QUARTER;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyColumn.REF;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.figures.CommentaryText;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRef;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRefs;
import uk.safeguarding.agencyreturns.formats.figures.QuarterText;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;
import uk.safeguarding.agencyreturns.submission.Commentary;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.ReportedRow;
import uk.safeguarding.kernel.Quarter;

/** Reads the rows one by one: each stands whole or not at all, and never because of another. */
final class QuarterlyRows {

  private final QuarterlyColumns columns;
  private final Quarter period;
  private final IndicatorRefs refs;
  private final TableFindings findings;
  private final QuarterlyFigure figures;
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final List<ReportedRow> accepted = new ArrayList<>();
  private final List<Commentary> commentary = new ArrayList<>();
  private final List<String> content = new ArrayList<>();

  QuarterlyRows(
      QuarterlyColumns columns, Quarter period, IndicatorRefs refs, TableFindings findings) {
    this.columns = columns;
    this.period = period;
    this.refs = refs;
    this.findings = findings;
    this.figures = new QuarterlyFigure(columns, findings);
  }

  void read(Table.Row row) {
    @Nullable IndicatorRef ref = refs.read(row, columns.at(REF), findings);
    @Nullable Quarter quarter = quarter(row);
    String text =
        columns.at(COMMENTARY) < 0
            ? ""
            : CommentaryText.read(row, columns.at(COMMENTARY), findings);
    if (ref == null || quarter == null) {
      content.add(QuarterlyContent.refused(row, columns));
      return;
    }
    refuseSecond(ref, quarter, row);
    ReportedFigure figure = figures.read(row, ref, quarter);
    if (findings.refuses(row)) {
      content.add(QuarterlyContent.refused(row, columns));
      return;
    }
    accepted.add(new ReportedRow(row.number(), ref.ref(), List.of(figure)));
    if (!text.isEmpty()) {
      commentary.add(new Commentary(row.number(), ref.ref(), quarter.toString(), text));
    }
    content.add(QuarterlyContent.standing(ref, figure, text));
  }

  private @Nullable Quarter quarter(Table.Row row) {
    String written = columns.cell(row, QUARTER);
    if (written.isEmpty()) {
      return period;
    }
    @Nullable Quarter quarter = QuarterText.parse(written);
    if (quarter == null) {
      findings.error(
          "quarter-unreadable",
          row,
          columns.at(QUARTER),
          TableFindings.shortened(written)
              + " is not a quarter of a financial year. Type it as in 2018-Q2 for July to September"
              + " 2018, or leave it blank for "
              + period
              + ".");
    } else if (quarter.compareTo(period) > 0) {
      findings.error(
          "after-the-period",
          row,
          columns.at(QUARTER),
          quarter
              + " is after the return's period "
              + period
              + ". Submit it as the return of that quarter.");
    }
    return quarter;
  }

  private void refuseSecond(IndicatorRef ref, Quarter quarter, Table.Row row) {
    @Nullable Integer first = rowOf.putIfAbsent(ref.ref() + " " + quarter, row.number());
    if (first != null) {
      findings.error(
          "ref-twice",
          row,
          columns.at(REF),
          ref.ref()
              + " has a row for "
              + quarter
              + " already, row "
              + first
              + ", and that row counts. Remove one of the two.");
    }
  }

  List<ReportedRow> accepted() {
    return List.copyOf(accepted);
  }

  List<Commentary> commentary() {
    return List.copyOf(commentary);
  }

  /** One line for each row, the same for the same meaning. */
  List<String> content() {
    return content;
  }
}
