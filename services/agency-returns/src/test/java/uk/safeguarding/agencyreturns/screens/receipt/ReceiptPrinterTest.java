package uk.safeguarding.agencyreturns.screens.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.desk.KeptReturn;
import uk.safeguarding.agencyreturns.differences.Differences;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.monthlydataset.MonthlyDataset;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.screens.Pages;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.Route;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.PageError;

class ReceiptPrinterTest {

  private static final String COUNCIL = "scc-childrens-services";
  private static final SignedInUser OFFICER =
      new SignedInUser("officer", Role.AGENCY_SUBMITTER, COUNCIL);
  private static final SignedInUser UNIT = new SignedInUser("unit", Role.BUSINESS_UNIT, null);
  private static final String WRONG = "\n\nref,2018-09,2018-10\nM2,200,235\nM1,n/a,<b>\n";
  private static final String RIGHT = "ref,2018-09,2018-10\nM1,1441,1620\nM2,200,236\n";

  @Test
  void an_error_names_its_row_and_the_cell_as_the_spreadsheet_shows_it() {
    String page = rendered(OFFICER, kept(2, WRONG), null, false);
    assertThat(page)
        .contains("id=\"error-1\" tabindex=\"-1\"")
        .contains("data-label=\"Cell\">B5 <span class=\"app-table__note\">2018-09</span>")
        .contains("data-label=\"Cell\">C5 <span class=\"app-table__note\">2018-10</span>")
        .contains("<code class=\"app-entered\">&lt;b&gt;</code>")
        .contains("n/a is not a number. Type a number", "not-a-number")
        .contains("1 row counts. 1 row does not count until corrected.")
        .doesNotContain(" style=", "<script", "<b>");
  }

  @Test
  void each_line_of_the_summary_leads_to_a_row() {
    KeptReturn kept = kept(2, WRONG);
    var printer = new FindingsPrinter(kept);
    assertThat(printer.summary(printer.print(Finding.Severity.ERROR)))
        .extracting(line -> line.field() + " " + line.message())
        .first()
        .asString()
        .startsWith("error-1 Row 2, cell B5: n/a is not a number.");
  }

  @Test
  void of_two_files_each_line_says_which() {
    KeptReturn kept = kept(1, RIGHT, "ref,commentary\nM99,So.\n");
    var printer = new FindingsPrinter(kept);
    assertThat(printer.summary(printer.print(Finding.Severity.ERROR)))
        .extracting(PageError::message)
        .singleElement()
        .asString()
        .startsWith("Commentary, row 1, cell A2: M99 is not an indicator");
    assertThat(rendered(OFFICER, kept, null, false))
        .contains("</span>1 <span class=\"app-table__note\">Commentary</span>");
  }

  @Test
  void a_long_list_is_cut_and_says_where_the_rest_is() {
    StringBuilder file = new StringBuilder("ref,2018-10\n");
    for (int row = 0; row < 250; row++) {
      file.append("X").append(row).append(",1\n");
    }
    KeptReturn kept = kept(1, file.toString());
    var printer = new FindingsPrinter(kept);
    ReceiptPage.FoundTable errors = printer.print(Finding.Severity.ERROR);
    assertThat(errors.rows()).hasSize(200);
    assertThat(errors.leftOut())
        .isEqualTo(
            "The first 200 of 250 are shown. All of them stand in your file with the errors"
                + " marked.");
    assertThat(printer.summary(errors)).hasSize(11);
    assertThat(printer.summary(errors).getLast().message())
        .isEqualTo("240 more errors are in the table");
    assertThat(printer.summary(errors).getLast().field()).isEqualTo("errors");
  }

  @Test
  void what_changed_is_said_in_a_sentence_and_shown_figure_by_figure() {
    KeptReturn before = kept(1, WRONG);
    KeptReturn now = kept(2, RIGHT);
    String page =
        rendered(
            OFFICER,
            now,
            ChangesPrinter.print(Differences.between(before.read(), now.read()), before.receipt()),
            false);
    assertThat(page)
        .contains("1 figure changed, 2 added, 0 removed.")
        .contains("Rows that are new: M1.", "2 errors are gone, 0 are new.")
        .contains("data-label=\"Before\">235<", "data-label=\"Now\">236<")
        .contains("data-label=\"Before\">not reported<");
  }

  @Test
  void who_sends_the_same_again_is_told_what_is_in_force() {
    assertThat(rendered(OFFICER, kept(1, RIGHT), null, true))
        .contains("This is what is already in force: receipt of version 1.");
    assertThat(rendered(OFFICER, kept(3, "ref,2018-10\nM1,x\n"), null, true))
        .contains("it was rejected: receipt of version 3.")
        .doesNotContain("already in force");
  }

  @Test
  void links_lead_only_where_the_reader_may_go() {
    assertThat(rendered(OFFICER, kept(2, WRONG), null, false))
        .contains("href=\"/returns/new?format=monthly-dataset&amp;period=2018-10\"")
        .contains("href=\"/api/returns/id-2/marked\"")
        .doesNotContain("/dashboards/monthly");
    assertThat(rendered(UNIT, kept(2, RIGHT), null, false))
        .contains("href=\"/dashboards/monthly?month=2018-10\"")
        .doesNotContain("/returns/new", "/marked");
  }

  @Test
  void file_names_are_shown_as_text() {
    assertThat(rendered(OFFICER, kept(1, RIGHT), null, false))
        .contains("october &lt;i&gt;.csv, 1 KB", "2 November 2018 at 9:00am");
  }

  private static String rendered(
      SignedInUser reader, KeptReturn kept, @Nullable ChangesPage changes, boolean again) {
    ReceiptPage page =
        new ReceiptPrinter(routes()).print(reader, kept, changes, List.of(kept.receipt()), again);
    return Pages.rendered("receipt.jte", Map.of("model", page));
  }

  private static RouteTable routes() {
    var routes = new RouteTable();
    routes.add(Routes.of(Route.page("/dashboards/monthly").to(Role.BUSINESS_UNIT)));
    return routes;
  }

  private static KeptReturn kept(int version, String... texts) {
    var files =
        Stream.of(texts)
            .map(text -> new SubmittedFile("october <i>.csv", text.getBytes(UTF_8)))
            .toList();
    var format = new MonthlyDataset();
    try {
      ReadReturn read = format.read("2018-10", files);
      return new KeptReturn(receipt(version, read), format, files, read);
    } catch (UnreadableFile refusal) {
      throw new AssertionError(refusal);
    }
  }

  private static Receipt receipt(int version, ReadReturn read) {
    String accepted = read.errors() == 0 ? "accepted" : "accepted-with-errors";
    return new Receipt(
        "id-" + version,
        COUNCIL,
        "monthly-dataset",
        "2018-10",
        version,
        read.rowsAccepted() == 0 ? "rejected" : accepted,
        read.rows(),
        read.rowsAccepted(),
        read.errors(),
        read.queries(),
        null,
        Instant.parse("2018-11-02T09:00:00Z"),
        List.of("hash"),
        false);
  }
}
