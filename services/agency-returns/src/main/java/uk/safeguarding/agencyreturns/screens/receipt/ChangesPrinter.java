package uk.safeguarding.agencyreturns.screens.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.differences.Changes;
import uk.safeguarding.agencyreturns.differences.Differences;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.screens.words.Words;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;

/** Prints what is different from the version before. */
final class ChangesPrinter {

  private static final String NOT_THERE = "not reported";

  private ChangesPrinter() {}

  static ChangesPage print(Differences found, Receipt before) {
    return new ChangesPage(
        "version " + before.version(),
        "/returns/" + before.id(),
        summary(found),
        table(found.figures(), ChangesPrinter::figure),
        table(found.commentary(), words -> words),
        errors(found.errorsGone()),
        errors(found.newErrors()));
  }

  private static List<String> summary(Differences found) {
    if (found.none()) {
      return List.of("Nothing that counts is different, and the same errors are left.");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(sentence(found.figures(), "figure", "figures"));
    if (!found.commentary().none()) {
      sentences.add(sentence(found.commentary(), "comment", "comments"));
    }
    addRows(sentences, "Rows that are new: ", found.rowsAdded());
    addRows(sentences, "Rows that are gone: ", found.rowsRemoved());
    if (!found.errorsGone().isEmpty() || !found.newErrors().isEmpty()) {
      sentences.add(
          Words.count(found.errorsGone().size(), "error is", "errors are")
              + " gone, "
              + Words.count(found.newErrors().size(), "is", "are")
              + " new.");
    }
    return sentences;
  }

  private static String sentence(Changes<?> changes, String one, String many) {
    return changes.none()
        ? "No " + one + " is different."
        : Words.count(changes.changed().size(), one, many)
            + " changed, "
            + changes.added().size()
            + " added, "
            + changes.removed().size()
            + " removed.";
  }

  private static void addRows(List<String> sentences, String what, List<String> refs) {
    if (!refs.isEmpty()) {
      sentences.add(what + String.join(", ", refs) + ".");
    }
  }

  private static <T> ChangesPage.ChangeTable table(
      Changes<T> changes, Function<T, String> printed) {
    List<ChangesPage.Change> rows = new ArrayList<>();
    changes
        .changed()
        .forEach(
            each ->
                rows.add(
                    row(
                        each.indicator(),
                        each.period(),
                        printed.apply(each.before()),
                        printed.apply(each.after()))));
    changes
        .added()
        .forEach(
            each ->
                rows.add(
                    row(each.indicator(), each.period(), NOT_THERE, printed.apply(each.after()))));
    changes
        .removed()
        .forEach(
            each ->
                rows.add(
                    row(each.indicator(), each.period(), printed.apply(each.before()), NOT_THERE)));
    int all = rows.size();
    return new ChangesPage.ChangeTable(
        rows.stream().limit(FindingsPrinter.MOST).toList(),
        all <= FindingsPrinter.MOST
            ? null
            : "The first " + FindingsPrinter.MOST + " of " + all + " are shown.");
  }

  private static ChangesPage.Change row(
      String indicator, String period, String before, String now) {
    return new ChangesPage.Change(indicator, Words.period(period), before, now);
  }

  private static String figure(ReportedFigure figure) {
    String value = figure.notSupplied() ? "not supplied" : number(figure.value());
    String counts =
        figure.numerator() == null && figure.denominator() == null
            ? ""
            : " (" + number(figure.numerator()) + " of " + number(figure.denominator()) + ")";
    return value + counts + (figure.estimated() ? ", estimated" : "");
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "undefined" : value.toPlainString();
  }

  private static List<String> errors(List<Finding> errors) {
    return errors.stream()
        .limit(FindingsPrinter.MOST)
        .map(
            error ->
                "Row "
                    + error.row()
                    + (error.column() == null ? "" : ", " + error.column())
                    + ": "
                    + error.message())
        .toList();
  }
}
