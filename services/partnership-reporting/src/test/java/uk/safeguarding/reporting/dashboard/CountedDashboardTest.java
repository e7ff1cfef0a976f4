package uk.safeguarding.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.reporting.dashboard.DashboardPage.Download;
import uk.safeguarding.reporting.facts.care.ChildrenLookedAfter;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.knowledge.KnownFixture;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Served;

/** Dashboards of what is counted from records, beside other figures that were reported. */
class CountedDashboardTest {

  private final KnownFixture fixture = new KnownFixture();

  @BeforeEach
  void record() {
    fixture.reported("M1", "2018-10", "1620", NINE).reported("M1", "2018-09", "1441", NINE);
    fixture
        .facts()
        .happened(ContactsReceived.COUNT, "2017-10", 5)
        .happened(ContactsReceived.COUNT, "2018-09", 8)
        .happened(ContactsReceived.COUNT, "2018-10", 10)
        .happened(ReferralsAccepted.COUNT, "2018-09", 2)
        .happened(ReferralsAccepted.COUNT, "2018-10", 3)
        .stood(ChildrenLookedAfter.COUNT, "2017-10-02", "2018-10-31")
        .stood(ChildrenLookedAfter.COUNT, "2018-10-02", "");
  }

  @Test
  void a_month_has_the_58_rows_with_changes_and_averages_of_counted_figures() {
    Board board = month("2018-10");
    assertThat(board.lines()).hasSize(58);
    Board.Line contacts = line(board, "M1");
    assertThat(latest(contacts)).isEqualByComparingTo("10");
    assertThat(contacts.onPrevious()).isEqualByComparingTo("25");
    assertThat(contacts.onYearBefore()).isEqualByComparingTo("100");
    assertThat(contacts.average()).as("18 in twelve months").isEqualByComparingTo("2");
    assertThat(contacts.maximum()).isEqualByComparingTo("10");
    assertThat(latest(line(board, "M3"))).isEqualByComparingTo("30");
    assertThat(latest(line(board, "LAC1"))).isEqualByComparingTo("1");
  }

  @Test
  void a_quarter_and_a_year_are_counted_as_themselves() {
    Board quarter = Board.of(dashboards().quarterly(Quarter.parse("2018-Q2")));
    assertThat(latest(line(quarter, "M1"))).isEqualByComparingTo("8");
    assertThat(latest(line(quarter, "M3"))).isEqualByComparingTo("25");
    assertThat(latest(line(quarter, "LAC1"))).isEqualByComparingTo("1");
    Board year = Board.of(dashboards().yearly(FinancialYear.parse("2018-19")));
    assertThat(latest(line(year, "M1"))).as("so far").isEqualByComparingTo("18");
    assertThat(latest(line(Board.of(dashboards().yearly(FinancialYear.parse("2017-18"))), "M1")))
        .as("its first six months are not known")
        .isNull();
  }

  @Test
  void without_a_period_it_is_that_of_the_latest_fact() {
    assertThat(Board.of(dashboards().monthly(null)).period()).hasToString("2018-10");
    assertThat(dashboards().empty()).isFalse();
  }

  @Test
  void where_nothing_is_recorded_there_is_no_latest_period() {
    Dashboards nothing =
        new Dashboards(
            new KnownFixture().reported("M1", "2018-10", "1", NINE).at(TEN).of(Origin.EVENTS));
    assertThat(nothing.empty()).isTrue();
    assertThatThrownBy(() -> nothing.monthly(null))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("Nothing has been counted yet");
  }

  @Test
  void files_hold_the_counted_figures_and_say_what_they_are_in_the_notes() {
    assertThat(DashboardCsv.of(DashboardTable.of(month("2018-10"))))
        .containsPattern("\nM1,.*,8,10,25,100,");
    assertThat(OriginWords.inNotes(counted())).startsWith("Counted from the records");
    assertThat(OriginWords.inNotes(fixture.at(TEN).of(Origin.REPORTED)))
        .isEqualTo("Returns of the partner agencies, as known on 20 November 2018 at 10:00:00");
  }

  @Test
  void the_page_says_whose_figures_it_shows_and_its_downloads_are_of_the_same() {
    DashboardPage page = page(counted());
    assertThat(page.shows())
        .startsWith("These figures are counted from what the agencies' systems had recorded by ")
        .contains("19 November 2018");
    assertThat(page.downloads())
        .extracting(Download::href)
        .containsExactly(
            "/api/dashboards/monthly.ods?month=2018-10&source=events",
            "/api/dashboards/monthly.csv?month=2018-10&source=events");
    DashboardPage reported = page(fixture.at(TEN).of(Origin.REPORTED));
    assertThat(reported.shows()).isEqualTo("These figures are what the agencies reported.");
    assertThat(reported.downloads())
        .extracting(Download::href)
        .noneMatch(href -> href.contains("source"));
  }

  private static DashboardPage page(Served served) {
    Board board = Board.of(new Dashboards(served).monthly(Month.parse("2018-10")));
    return new DashboardPrinter(served, DashboardFilters.of(null, null, null), null)
        .print(board, 1);
  }

  private Served counted() {
    return fixture.at(TEN).of(Origin.EVENTS);
  }

  private Dashboards dashboards() {
    return new Dashboards(counted());
  }

  private Board month(String month) {
    return Board.of(dashboards().monthly(Month.parse(month)));
  }

  private static @Nullable BigDecimal latest(Board.Line line) {
    return line.row().latest();
  }

  private static Board.Line line(Board board, String ref) {
    return board.lines().stream()
        .filter(line -> line.row().heading().ref().equals(ref))
        .findFirst()
        .orElseThrow();
  }
}
