package uk.safeguarding.agencyreturns.screens.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.desk.KeptReturn;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.tables.SourceLines;
import uk.safeguarding.agencyreturns.screens.words.Words;
import uk.safeguarding.platform.web.page.PageError;

/** Prints findings with the cells that they are about. */
final class FindingsPrinter {

  /** A longer list is no longer read on a page; the marked file has all of it. */
  static final int MOST = 200;

  private static final int MOST_IN_SUMMARY = 10;

  private final KeptReturn kept;
  private final List<SourceLines> sources;

  FindingsPrinter(KeptReturn kept) {
    this.kept = kept;
    this.sources = kept.files().stream().map(FindingsPrinter::lines).toList();
  }

  private static SourceLines lines(SubmittedFile file) {
    try {
      return SourceLines.of(file);
    } catch (UnreadableFile changed) {
      throw new IllegalStateException("A file that was read once cannot be read again", changed);
    }
  }

  ReceiptPage.FoundTable print(Finding.Severity severity) {
    List<Finding> all =
        kept.read().findings().stream().filter(each -> each.severity() == severity).toList();
    String name = severity.name().toLowerCase(Locale.ROOT);
    List<ReceiptPage.Found> rows = new ArrayList<>();
    for (Finding finding : all.stream().limit(MOST).toList()) {
      rows.add(found(name + "-" + (rows.size() + 1), finding));
    }
    return new ReceiptPage.FoundTable(
        rows, all.size() <= MOST ? null : leftOut(all.size(), severity));
  }

  private static String leftOut(int all, Finding.Severity severity) {
    return "The first "
        + MOST
        + " of "
        + String.format(Locale.ROOT, "%,d", all)
        + " are shown."
        + switch (severity) {
          case ERROR, QUERY -> " All of them stand in your file with the errors marked.";
          case NOTE -> "";
        };
  }

  private ReceiptPage.Found found(String id, Finding finding) {
    return new ReceiptPage.Found(
        id,
        sources.size() > 1 ? finding.table() : null,
        finding.row() == 0 ? "Heading" : String.valueOf(finding.row()),
        cell(finding),
        finding.column(),
        finding.value(),
        finding.message(),
        finding.code());
  }

  private @Nullable String cell(Finding finding) {
    return finding.file() < 1 || finding.file() > sources.size()
        ? null
        : sources.get(finding.file() - 1).cell(finding.row(), finding.column());
  }

  /** The lines of the error summary, each a link to its row of the table. */
  List<PageError> summary(ReceiptPage.FoundTable errors) {
    List<PageError> lines = new ArrayList<>();
    errors.rows().stream()
        .limit(MOST_IN_SUMMARY)
        .forEach(found -> lines.add(new PageError(found.id(), place(found) + found.message())));
    int more = kept.read().errors() - lines.size();
    if (more > 0) {
      lines.add(
          new PageError(
              "errors", Words.count(more, "more error is", "more errors are") + " in the table"));
    }
    return List.copyOf(lines);
  }

  private static String place(ReceiptPage.Found found) {
    boolean heading = found.row().equals("Heading");
    String row =
        found.table() == null
            ? (heading ? "Heading" : "Row " + found.row())
            : found.table() + (heading ? ", heading" : ", row " + found.row());
    return row + (found.cell() == null ? ": " : ", cell " + found.cell() + ": ");
  }
}
