package uk.safeguarding.agencyreturns.screens.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.agencyreturns.due.DueReturn;
import uk.safeguarding.agencyreturns.due.DueState;
import uk.safeguarding.agencyreturns.formats.monthlydataset.MonthlyDataset;
import uk.safeguarding.agencyreturns.receipts.ReturnIn;
import uk.safeguarding.agencyreturns.screens.Pages;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.SignedInUser;

class ReturnsPrinterTest {

  private static final String COUNCIL = "scc-childrens-services";
  private static final SignedInUser OFFICER =
      new SignedInUser("officer", Role.AGENCY_SUBMITTER, COUNCIL);
  private static final SignedInUser UNIT = new SignedInUser("unit", Role.BUSINESS_UNIT, null);

  private final ReturnsPrinter printer =
      new ReturnsPrinter(new Agencies(), Formats.of(new MonthlyDataset()));

  @Test
  void what_is_open_comes_first_with_the_way_to_submit_it() {
    ReturnsPage page =
        printer.print(
            OFFICER,
            List.of(
                due("2026-11", DueState.DUE, null),
                due("2026-10", DueState.LATE, null),
                due("2026-09", DueState.IN, in("2026-09", "accepted", true))),
            List.of());
    assertThat(page.summary()).isEqualTo("1 return is late and 1 is due.");
    assertThat(page.open())
        .extracting(each -> each.name() + ": " + each.state().text())
        .containsExactly(
            "Monthly dataset, October 2026: Late", "Monthly dataset, November 2026: Due");
    assertThat(page.in()).extracting(ReturnsPage.Owed::received).containsExactly("1 October 2026");
    assertThat(rendered(page))
        .contains("href=\"/returns/new?format=monthly-dataset&amp;period=2026-10\">Submit<")
        .contains("<span class=\"govuk-visually-hidden\">: Monthly dataset, October 2026</span>")
        .contains("href=\"/returns/new\" role=\"button\"")
        .doesNotContain("data-label=\"Agency\"");
  }

  @Test
  void who_may_not_submit_sees_the_agencies_and_no_way_to_submit() {
    ReturnsPage page = printer.print(UNIT, List.of(due("2026-10", DueState.LATE, null)), List.of());
    assertThat(rendered(page))
        .contains("data-label=\"Agency\">Southampton City Council Children's Services")
        .doesNotContain("/returns/new");
  }

  @Test
  void a_return_of_which_nothing_stands_is_late_and_says_so() {
    ReturnsPage page =
        printer.print(
            OFFICER,
            List.of(due("2026-10", DueState.LATE, in("2026-10", "rejected", false))),
            List.of());
    assertThat(page.open().getFirst().note())
        .isEqualTo("Version 3 was rejected and does not count.");
    assertThat(page.open().getFirst().received()).isNull();
  }

  @Test
  void recent_submissions_name_version_and_status() {
    ReturnsPage page =
        printer.print(UNIT, List.of(), List.of(in("2026-09", "accepted-with-errors", true)));
    assertThat(page.summary()).isEqualTo("Nothing is due.");
    assertThat(rendered(page))
        .contains("Accepted with errors", "data-label=\"Version\">3<")
        .contains("1 October 2026 at 9:00am")
        .contains("href=\"/returns/00000000-0000-0000-0000-000000000003\"");
  }

  private static String rendered(ReturnsPage page) {
    return Pages.rendered("returns.jte", Map.of("model", page));
  }

  private static DueReturn due(String month, DueState state, @Nullable ReturnIn in) {
    Month period = Month.parse(month);
    return new DueReturn(
        new AgencyReturnId(COUNCIL, "monthly-dataset", month),
        period,
        period.lastDay().plusDays(15),
        state,
        "Because.",
        in);
  }

  private static ReturnIn in(String period, String status, boolean stands) {
    Instant when = Instant.parse("2026-10-01T08:00:00Z");
    return new ReturnIn(
        COUNCIL,
        "monthly-dataset",
        period,
        stands ? when : null,
        3,
        "00000000-0000-0000-0000-000000000003",
        status,
        0,
        0,
        false,
        when);
  }
}
