package uk.safeguarding.reporting.figures.dashboard.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.ReportedMonths;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.figures.dashboard.Judging;
import uk.safeguarding.reporting.figures.dashboard.Remarks;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.signals.Baselines;

/** The quarterly and the yearly dashboard as JSON. */
class PeriodDashboardsTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final JsonNode SUMMER = quarterly("2018-Q2", SouthamptonDataset.READ_ON);
  private static final JsonNode AUTUMN = quarterly("2018-Q3", SouthamptonDataset.READ_ON);
  private static final JsonNode YEAR = yearly("2017-18", SouthamptonDataset.READ_ON);

  @Test
  void a_quarter_s_row_has_the_fields_of_a_month_s_with_quarters_for_months() {
    assertThat(SUMMER.get("quarter").stringValue()).isEqualTo("2018-Q2");
    assertThat(SUMMER.get("indicators")).hasSize(58);
    assertThat(SUMMER.get("indicators"))
        .allSatisfy(
            row ->
                assertThat(row.propertyNames())
                    .containsAll(
                        List.of(
                            "ref",
                            "title",
                            "quarters",
                            "latest",
                            "changeOnQuarterPercent",
                            "changeOnYearPercent",
                            "average4",
                            "average4Exact",
                            "pooledAverage4",
                            "maximum4",
                            "direction",
                            "signal",
                            "assurance",
                            "finding",
                            "statisticalNeighbour",
                            "england",
                            "southEast",
                            "targets",
                            "owner",
                            "reporter",
                            "commentary",
                            "faults",
                            "missing",
                            "toDate"))
                    .doesNotContain("figures", "assessment"));
    JsonNode contacts = row(SUMMER, "M1");
    assertThat(contacts.get("quarters"))
        .hasToString(
            "{\"2017-Q2\":null,\"2017-Q3\":3590,\"2017-Q4\":4106,\"2018-Q1\":4636,\"2018-Q2\":4689}");
    assertThat(contacts.get("missing")).hasToString("{\"2017-Q2\":\"not-supplied\"}");
    assertThat(contacts.get("changeOnQuarterPercent").intValue()).isEqualTo(1);
    assertThat(contacts.get("changeOnYearPercent").isNull()).isTrue();
    assertThat(contacts.get("average4").intValue()).isEqualTo(4255);
    assertThat(contacts.get("maximum4").intValue()).isEqualTo(4689);
    assertThat(contacts.get("direction").stringValue()).isEqualTo("up");
    assertThat(contacts.get("derivedQuarters")).hasSize(4);
    assertThat(contacts.get("finding").stringValue())
        .startsWith("In quarter 2, 2018-19 (Jul to Sep 2018), 4,689 contacts were received.");
  }

  @Test
  void four_quarters_are_judged_by_trial_limits() {
    assertThat(row(SUMMER, "M1").get("finding").stringValue()).contains("trial limits");
    assertThat(row(SUMMER, "M1").get("signal").stringValue()).isEqualTo("no-significant-change");
  }

  @Test
  void what_does_not_follow_from_months_says_so() {
    assertThat(row(SUMMER, "M8-QL").get("latest").isNull()).isTrue();
    assertThat(row(SUMMER, "M8-QL").at("/missing/2018-Q2").stringValue())
        .isEqualTo("not-derivable");
    assertThat(row(SUMMER, "M8-QL").get("finding").stringValue())
        .contains("it does not follow from the months that were reported");
    assertThat(row(SUMMER, "M8-QL").get("signal").stringValue()).isEqualTo("not-assessed");
  }

  @Test
  void comparators_of_a_month_stand_beside_no_sum_of_months() {
    assertThat(row(SUMMER, "M2").get("england").isNull()).isTrue();
    assertThat(row(SUMMER, "CP1-NI").get("england").isNull()).isTrue();
    assertThat(row(SUMMER, "CP4").get("england").doubleValue()).isEqualTo(86.7);
    assertThat(row(SUMMER, "LAC1-NI").get("england").intValue()).isEqualTo(62);
  }

  @Test
  void a_running_quarter_is_shown_and_not_compared() {
    JsonNode contacts = row(AUTUMN, "M1");
    assertThat(contacts.get("toDate").booleanValue()).isTrue();
    assertThat(contacts.get("latest").intValue()).isEqualTo(1620);
    assertThat(contacts.get("changeOnQuarterPercent").isNull()).isTrue();
    assertThat(contacts.get("changeOnYearPercent").isNull()).isTrue();
    assertThat(contacts.get("direction").isNull()).isTrue();
    assertThat(contacts.get("average4").intValue())
        .as("three quarters, without the running one")
        .isEqualTo(4477);
    assertThat(contacts.get("quartersAveraged").intValue()).isEqualTo(3);
    assertThat(contacts.get("signal").stringValue()).isEqualTo("not-assessed");
    assertThat(contacts.get("finding").stringValue())
        .contains("so far, 1,620 contacts were received")
        .contains("A quarter that still runs is not judged.");
  }

  @Test
  void a_year_has_three_years_and_the_change_on_the_year_before() {
    JsonNode children = row(YEAR, "LAC1");
    assertThat(YEAR.get("year").stringValue()).isEqualTo("2017-18");
    assertThat(children.get("years"))
        .hasToString("{\"2015-16\":null,\"2016-17\":null,\"2017-18\":522}");
    assertThat(children.get("changeOnYearPercent").isNull()).isTrue();
    assertThat(children.get("targetMissed").booleanValue()).as("522, and 515 was wanted").isTrue();
    assertThat(children.get("assurance").stringValue()).isEqualTo("will-not");
    assertThat(row(YEAR, "M1").at("/missing/2017-18").stringValue()).isEqualTo("not-supplied");
    assertThat(row(YEAR, "M1").propertyNames()).doesNotContain("average4", "average12");
  }

  @Test
  void years_and_quarters_are_compared_with_the_ones_before() {
    var reported = new ReportedMonths();
    for (Month month = new Month(2017, 4); month.year() < 2020; month = month.next()) {
      int contacts = month.compareTo(new Month(2019, 1)) < 0 ? 100 : 150;
      reported.with("M1", month, String.valueOf(contacts));
    }
    var figures = new Figures(CATALOGUE, reported, LocalDate.of(2020, 6, 1));
    var judging = new Judging(figures, Baselines.NONE, Remarks.NONE);
    JsonNode quarter =
        row(
            JSON.valueToTree(QuarterlyDashboard.of(figures, judging, Quarter.parse("2018-Q4"))),
            "M1");
    assertThat(quarter.get("changeOnQuarterPercent").intValue()).isEqualTo(50);
    assertThat(quarter.get("changeOnYearPercent").intValue()).isEqualTo(50);
    JsonNode year =
        row(
            JSON.valueToTree(YearlyDashboard.of(figures, judging, FinancialYear.parse("2018-19"))),
            "M1");
    assertThat(year.get("latest").intValue()).isEqualTo(1350);
    assertThat(year.get("changeOnYearPercent").intValue()).as("1,350 after 1,200").isEqualTo(13);
    assertThat(year.get("direction").stringValue()).isEqualTo("up");
  }

  private static JsonNode quarterly(String quarter, LocalDate today) {
    var figures = new Figures(CATALOGUE, SouthamptonDataset.read(), today);
    var judging = new Judging(figures, Baselines.NONE, Remarks.NONE);
    return JSON.valueToTree(QuarterlyDashboard.of(figures, judging, Quarter.parse(quarter)));
  }

  private static JsonNode yearly(String year, LocalDate today) {
    var figures = new Figures(CATALOGUE, SouthamptonDataset.read(), today);
    var judging = new Judging(figures, Baselines.NONE, Remarks.NONE);
    return JSON.valueToTree(YearlyDashboard.of(figures, judging, FinancialYear.parse(year)));
  }

  private static JsonNode row(JsonNode dashboard, String ref) {
    return dashboard
        .get("indicators")
        .valueStream()
        .filter(row -> row.get("ref").stringValue().equals(ref))
        .findFirst()
        .orElseThrow();
  }
}
