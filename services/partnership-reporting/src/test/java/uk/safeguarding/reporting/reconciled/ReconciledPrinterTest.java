package uk.safeguarding.reporting.reconciled;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.frontdoor.ReferralDecisions;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.KnownFixture;
import uk.safeguarding.reporting.printed.PrintedFigure;

class ReconciledPrinterTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

  private final KnownFixture fixture = new KnownFixture();

  @ParameterizedTest
  @CsvSource({
    "8, 10, +2, more was recorded than reported",
    "12, 10, -2, less was",
    "10, 10, 0, the same",
  })
  void the_difference_is_the_counted_figure_less_the_reported_one(
      String reported, int recorded, String difference, String why) {
    fixture.reported("M1", "2018-10", reported, NINE);
    fixture.facts().happened(ContactsReceived.COUNT, "2018-10", recorded);
    var row = rows("M1", "2018-10", "2018-10").getFirst();
    assertThat(row.period()).isEqualTo("Oct 18");
    assertThat(row.reported().text()).isEqualTo(reported);
    assertThat(row.counted().text()).isEqualTo("10");
    assertThat(row.difference().text()).as(why).isEqualTo(difference);
  }

  @Test
  void a_percentage_differs_by_points() {
    fixture.reported("M3", "2018-10", "14.5", NINE);
    fixture
        .facts()
        .happened(ContactsReceived.COUNT, "2018-10", 8)
        .happened(ReferralsAccepted.COUNT, "2018-10", 1);
    var table = Objects.requireNonNull(section("M3", "2018-10", "2018-10").table());
    assertThat(table.difference()).isEqualTo("percentage points");
    assertThat(table.rows().getFirst().counted().text()).isEqualTo("12.5%");
    assertThat(table.rows().getFirst().difference().text()).isEqualTo("-2.0");
  }

  @Test
  void where_either_is_missing_the_difference_is_empty_and_says_so_to_people_who_listen() {
    fixture.reported("M1", "2018-09", "8", NINE);
    fixture.facts().happened(ContactsReceived.COUNT, "2018-10", 10);
    var rows = rows("M1", "2018-09", "2018-10");
    assertThat(rows.get(0).reported()).isEqualTo(PrintedFigure.notSupplied());
    assertThat(rows.get(0).counted().text()).isEqualTo("10");
    assertThat(rows.get(1).counted()).isEqualTo(new PrintedFigure("-", "cannot be counted"));
    assertThat(rows)
        .map(ReconciledSection.Row::difference)
        .containsOnly(new PrintedFigure("", "not known"));
  }

  @Test
  void of_more_periods_the_latest_thirteen_are_shown_latest_first() {
    assertThat(rows("M1", "2017-01", "2018-10"))
        .map(ReconciledSection.Row::period)
        .hasSize(13)
        .startsWith("Oct 18", "Sep 18")
        .endsWith("Oct 17");
  }

  @Test
  void why_the_two_can_differ_is_said_in_one_sentence() {
    assertThat(section("M1", "2018-10", "2018-10").explains())
        .contains("what the agency sent on the day of its return", "recorded or corrected later")
        .matches("[^.]+\\.");
    assertThat(section("M1", "2018-10", "2018-10").cannot()).isEmpty();
  }

  @Test
  void months_of_a_definition_that_cannot_be_counted_say_why() {
    fixture
        .facts()
        .happened(ReferralDecisions.COUNT, "2018-03", 4)
        .happened(ReferralDecisions.COUNT, "2018-04", 4)
        .happened(ReferralDecisions.IN_TIME, "2018-04", 3);
    var section = section("M8-QL", "2018-03", "2018-04");
    assertThat(section.cannot())
        .singleElement()
        .asString()
        .startsWith("Up to March 2018: This cannot be counted from events: of the receipt")
        .contains("(receivedOn of referral-received)")
        .endsWith("a limit of 24 hours needs the times.");
    assertThat(Objects.requireNonNull(section.table()).rows())
        .map(row -> row.counted().text())
        .containsExactly("75%", "-");
  }

  @Test
  void without_a_month_that_can_be_counted_there_is_no_table() {
    var section = section("M8-QL", "2018-02", "2018-03");
    assertThat(section.cannot()).hasSize(1);
    assertThat(section.table()).isNull();
  }

  @Test
  void the_interface_tells_both_and_the_gap() {
    fixture.reported("M1", "2018-09", "8", NINE).reported("M1", "2018-10", "12", NINE);
    fixture.facts().happened(ContactsReceived.COUNT, "2018-10", 10);
    var points =
        Reconciliation.of(indicator("M1"), Asked.periods("2018-09", "2018-10"), fixture.at(TEN))
            .points();
    assertThat(JsonMapper.builder().build().writeValueAsString(points))
        .isEqualTo(
            "[{\"period\":\"2018-09\",\"reported\":8,\"computed\":null,\"gap\":null},"
                + "{\"period\":\"2018-10\",\"reported\":12,\"computed\":10,\"gap\":-2}]");
  }

  private List<ReconciledSection.Row> rows(String ref, String from, String to) {
    return Objects.requireNonNull(section(ref, from, to).table()).rows();
  }

  private ReconciledSection section(String ref, String from, String to) {
    Indicator indicator = indicator(ref);
    List<ReportingPeriod> periods = new ArrayList<>(Asked.periods(from, to));
    var definition = Objects.requireNonNull(indicator.definitionAt(Month.parse(to)));
    return new ReconciledPrinter(indicator, definition, fixture.at(TEN)).print(periods);
  }

  private static Indicator indicator(String ref) {
    return Objects.requireNonNull(CATALOGUE.find(ref), ref);
  }
}
