package uk.safeguarding.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.reporting.dashboard.DashboardPage.Choice;
import uk.safeguarding.reporting.dashboard.DashboardPage.Choices;
import uk.safeguarding.reporting.dashboard.DashboardPage.Option;
import uk.safeguarding.reporting.dashboard.DashboardPage.View;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.knowledge.KnownFixture;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Served;

class DashboardChoicesTest {

  /** October 2018 is the latest month known. */
  private static final Served KNOWN =
      new KnownFixture().reported("M1", "2018-10", "1620", NINE).at(TEN).of(Origin.REPORTED);

  /** September 2018 is. */
  private static final Served COUNTED = counted();

  private static Served counted() {
    var fixture = new KnownFixture();
    fixture.facts().happened(ContactsReceived.COUNT, "2018-09", 1);
    return fixture.at(TEN).of(Origin.EVENTS);
  }

  @Test
  void the_same_is_offered_by_month_by_quarter_and_by_year() {
    assertThat(choices(null).views(month("2018-10")))
        .containsExactly(
            new View("Month", "/dashboards/monthly?month=2018-10", true),
            new View("Quarter", "/dashboards/quarterly?quarter=2018-Q3", false),
            new View("Year", "/dashboards/yearly?year=2018-19", false));
  }

  @Test
  void from_a_quarter_the_month_offered_is_its_last() {
    assertThat(choices(null).views(quarter("2018-Q4")))
        .containsExactly(
            new View("Month", "/dashboards/monthly?month=2019-03", false),
            new View("Quarter", "/dashboards/quarterly?quarter=2018-Q4", true),
            new View("Year", "/dashboards/yearly?year=2018-19", false));
  }

  @Test
  void every_view_and_the_form_keep_the_instant_asked_for() {
    assertThat(choices(TEN).views(month("2018-10")))
        .hasSize(3)
        .allMatch(view -> view.href().endsWith("&asKnownAt=2018-11-20T10:00:00Z"));
    assertThat(choices(TEN).print(month("2018-10")).asKnownAt()).isEqualTo("2018-11-20T10:00:00Z");
    assertThat(choices(null).print(month("2018-10")).asKnownAt()).isEmpty();
  }

  @Test
  void months_reach_from_the_latest_known_two_years_back() {
    Choices printed = choices(null).print(month("2018-03"));
    assertThat(printed.address()).isEqualTo("/dashboards/monthly");
    List<Option> months = periods(printed, "month");
    assertThat(months).hasSize(24);
    assertThat(months)
        .extracting(Option::value)
        .startsWith("2018-10", "2018-09")
        .endsWith("2016-11");
    assertThat(months)
        .filteredOn(Option::chosen)
        .containsExactly(new Option("2018-03", "March 2018", true));
  }

  @Test
  void they_reach_back_to_the_one_shown_however_long_ago_it_is() {
    List<Option> months = periods(choices(null).print(month("2015-01")), "month");
    assertThat(months).extracting(Option::value).startsWith("2018-10").endsWith("2015-01");
    assertThat(months.getLast().chosen()).isTrue();
  }

  @Test
  void a_period_later_than_what_is_known_is_the_first_choice() {
    List<Option> months = periods(choices(null).print(month("2019-01")), "month");
    assertThat(months.getFirst()).isEqualTo(new Option("2019-01", "January 2019", true));
  }

  @Test
  void quarters_reach_from_the_one_that_holds_the_latest_month() {
    List<Option> quarters = periods(choices(null).print(quarter("2018-Q1")), "quarter");
    assertThat(quarters).extracting(Option::value).startsWith("2018-Q3", "2018-Q2", "2018-Q1");
    assertThat(quarters.get(2).chosen()).isTrue();
  }

  @Test
  void the_filters_are_asked_after_the_period() {
    assertThat(choices(null).print(month("2018-10")).choices())
        .extracting(Choice::name)
        .containsExactly("month", "source", "theme", "owner", "signal");
  }

  @Test
  void whose_figures_is_a_choice_that_every_address_keeps() {
    Choices reported = choices(null).print(month("2018-10"));
    assertThat(reported.choices().get(1).options())
        .containsExactly(
            new Option("reported", "Reported by agencies", true),
            new Option("events", "Counted from records", false));
    assertThat(reported.all()).isEqualTo("/dashboards/monthly");

    var counted = new DashboardChoices(COUNTED, DashboardFilters.of(null, null, null), TEN);
    assertThat(counted.views(month("2018-10")))
        .hasSize(3)
        .allMatch(view -> view.href().endsWith("&source=events&asKnownAt=2018-11-20T10:00:00Z"));
    Choices printed = counted.print(month("2018-10"));
    assertThat(printed.choices().get(1).options())
        .filteredOn(Option::chosen)
        .containsExactly(new Option("events", "Counted from records", true));
    assertThat(printed.address()).isEqualTo("/dashboards/monthly");
    assertThat(printed.all()).isEqualTo("/dashboards/monthly?source=events");
  }

  @Test
  void months_reach_from_the_latest_counted_where_counted_ones_are_shown() {
    var counted = new DashboardChoices(COUNTED, DashboardFilters.of(null, null, null), null);
    assertThat(periods(counted.print(month("2018-03")), "month"))
        .extracting(Option::value)
        .startsWith("2018-09");
  }

  /** The periods, which are the first question. */
  private static List<Option> periods(Choices printed, String name) {
    assertThat(printed.choices().getFirst().name()).isEqualTo(name);
    return printed.choices().getFirst().options();
  }

  private static DashboardChoices choices(@Nullable Instant asKnownAt) {
    return new DashboardChoices(KNOWN, DashboardFilters.of(null, null, null), asKnownAt);
  }

  private static Board month(String written) {
    return Board.of(new Dashboards(KNOWN).monthly(Month.parse(written)));
  }

  private static Board quarter(String written) {
    return Board.of(new Dashboards(KNOWN).quarterly(Quarter.parse(written)));
  }
}
