package uk.safeguarding.agencyreturns.screens.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.desk.KeptReturn;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.screens.words.Tag;
import uk.safeguarding.agencyreturns.screens.words.Words;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.SignedInUser;

/** Turns a receipt and its files into the texts of its page. */
final class ReceiptPrinter {

  private static final String DASHBOARD = "/dashboards/monthly";

  private final RouteTable routes;

  ReceiptPrinter(RouteTable routes) {
    this.routes = routes;
  }

  /**
   * The page as one reader sees it.
   *
   * @param changes what is different from the version before, or null for the first
   * @param versions the newest versions of the return, the newest first
   * @param again whether the reader was sent here after submitting the same content again
   */
  ReceiptPage print(
      SignedInUser reader,
      KeptReturn kept,
      @Nullable ChangesPage changes,
      List<Receipt> versions,
      boolean again) {
    Receipt receipt = kept.receipt();
    var findings = new FindingsPrinter(kept);
    return new ReceiptPage(
        again ? again(receipt) : null,
        Tag.ofStatus(receipt.status(), receipt.nil()),
        meaning(receipt),
        facts(kept),
        findings.print(Finding.Severity.ERROR),
        findings.print(Finding.Severity.QUERY),
        findings.print(Finding.Severity.NOTE),
        changes,
        versions.stream().map(each -> version(each, receipt)).toList(),
        leftOut(versions),
        links(reader, receipt));
  }

  /** The heading of the page. */
  static String title(Receipt receipt) {
    return "Return " + lower(Tag.ofStatus(receipt.status(), false).text());
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static String again(Receipt receipt) {
    return receipt.stands()
        ? "This is what is already in force: receipt of version "
            + receipt.version()
            + ". You sent the same content again, so nothing has changed."
        : "You sent the same content before, and it was rejected: receipt of version "
            + receipt.version()
            + ".";
  }

  private static String meaning(Receipt receipt) {
    if (receipt.nil()) {
      return "The agency states that there is nothing to report for this period.";
    }
    if (!receipt.stands()) {
      return "No row counts. What was in force before this version still is.";
    }
    int refused = receipt.rows() - receipt.accepted();
    String rows =
        refused == 0
            ? "All rows count."
            : Words.count(receipt.accepted(), "row counts", "rows count")
                + ". "
                + Words.count(refused, "row does", "rows do")
                + " not count until corrected.";
    return receipt.errors() > 0 && refused == 0
        ? "All rows count, but a part of the file could not be read."
        : rows;
  }

  private static List<ReceiptPage.Fact> facts(KeptReturn kept) {
    Receipt receipt = kept.receipt();
    List<ReceiptPage.Fact> facts = new ArrayList<>();
    if (receipt.nil()) {
      facts.add(fact("File", "Nil return, no file"));
    } else {
      facts.add(
          new ReceiptPage.Fact(
              kept.files().size() == 1 ? "File" : "Files",
              kept.files().stream()
                  .map(file -> file.name() + ", " + Words.size(file.content().length))
                  .toList()));
    }
    facts.add(fact("Received", Words.time(receipt.submittedAt())));
    facts.add(
        fact(
            "Rows read",
            receipt.rows()
                + ": "
                + receipt.accepted()
                + " accepted, "
                + (receipt.rows() - receipt.accepted())
                + " rejected"));
    facts.add(fact("Errors and queries", problems(receipt)));
    facts.add(fact("Version", String.valueOf(receipt.version())));
    if (receipt.restores() != null) {
      facts.add(fact("Restores", "The content of version " + receipt.restores()));
    }
    return facts;
  }

  private static String problems(Receipt receipt) {
    return Words.count(receipt.errors(), "error", "errors")
        + ", "
        + Words.count(receipt.queries(), "query", "queries");
  }

  private static ReceiptPage.Fact fact(String name, String value) {
    return new ReceiptPage.Fact(name, List.of(value));
  }

  private static ReceiptPage.Version version(Receipt each, Receipt shown) {
    return new ReceiptPage.Version(
        "Version " + each.version(),
        Words.time(each.submittedAt()),
        Tag.ofStatus(each.status(), each.nil()),
        each.version() == shown.version() ? null : "/returns/" + each.id());
  }

  private static @Nullable String leftOut(List<Receipt> versions) {
    return versions.isEmpty() || versions.getLast().version() == 1
        ? null
        : "Version 1 to version " + (versions.getLast().version() - 1) + " are not listed.";
  }

  private ReceiptPage.Links links(SignedInUser reader, Receipt receipt) {
    boolean wrong = receipt.errors() + receipt.queries() > 0;
    boolean figures = receipt.stands() && receipt.format().equals("monthly-dataset");
    return new ReceiptPage.Links(
        wrong ? "/api/returns/" + receipt.id() + "/marked" : null,
        reader.role().belongsToAgency()
            ? "/returns/new?format="
                + URLEncoder.encode(receipt.format(), UTF_8)
                + "&period="
                + URLEncoder.encode(receipt.period(), UTF_8)
            : null,
        figures && routes.mayOpen(reader, DASHBOARD)
            ? DASHBOARD + "?month=" + receipt.period()
            : null);
  }
}
