package uk.safeguarding.agencyreturns.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.desk.KeptReturn;
import uk.safeguarding.agencyreturns.differences.Changes;
import uk.safeguarding.agencyreturns.differences.Differences;
import uk.safeguarding.agencyreturns.differences.FigureParts;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;

/**
 * What is different from the version before, as the API writes it.
 *
 * @param previous the version before, or null for the first, from which nothing is different
 * @param rows refs of indicators that have figures in one of the two versions only
 * @param commentary by indicator and the period it is about
 */
record DifferencesAnswer(
    String id,
    int version,
    @Nullable Version previous,
    Rows rows,
    Figures figures,
    Changes<String> commentary,
    Errors errors) {

  /** A version and its receipt. */
  record Version(String id, int version) {}

  /** What has come and what has gone. */
  record Rows(List<String> added, List<String> removed) {}

  /** Figures by indicator and period. */
  record Figures(List<Figure> added, List<Change> changed, List<Figure> removed) {}

  /** A figure in one version only; its value is null where it is undefined. */
  record Figure(String indicator, String period, @Nullable BigDecimal value) {}

  /** A figure in both versions; {@code parts} names what of it is different. */
  record Change(
      String indicator,
      String period,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      List<String> parts) {}

  /** What is wrong in one version only. */
  record Errors(List<ErrorAnswer> added, List<ErrorAnswer> gone) {}

  /** What is wrong in a cell. */
  record ErrorAnswer(String code, CellAnswer location) {}

  static DifferencesAnswer of(KeptReturn version, @Nullable KeptReturn before) {
    Differences found =
        Differences.between(before == null ? version.read() : before.read(), version.read());
    Receipt receipt = version.receipt();
    return new DifferencesAnswer(
        receipt.id(),
        receipt.version(),
        before == null ? null : new Version(before.receipt().id(), before.receipt().version()),
        new Rows(found.rowsAdded(), found.rowsRemoved()),
        figures(found.figures()),
        found.commentary(),
        new Errors(
            errors(found.newErrors(), version.files()),
            errors(found.errorsGone(), before == null ? List.of() : before.files())));
  }

  private static Figures figures(Changes<ReportedFigure> figures) {
    return new Figures(
        figures.added().stream()
            .map(each -> new Figure(each.indicator(), each.period(), each.after().value()))
            .toList(),
        figures.changed().stream().map(DifferencesAnswer::change).toList(),
        figures.removed().stream()
            .map(each -> new Figure(each.indicator(), each.period(), each.before().value()))
            .toList());
  }

  private static Change change(Changes.Changed<ReportedFigure> figure) {
    return new Change(
        figure.indicator(),
        figure.period(),
        figure.before().value(),
        figure.after().value(),
        FigureParts.changed(figure.before(), figure.after()));
  }

  private static List<ErrorAnswer> errors(List<Finding> errors, List<SubmittedFile> files) {
    return errors.stream()
        .map(error -> new ErrorAnswer(error.code(), CellAnswer.of(error, files)))
        .toList();
  }
}
