package uk.safeguarding.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.knowledge.Origin;

class AskedTest {

  private static final String OUTSIDE = " is outside 1990 to 2050, for which figures are served.";

  @ParameterizedTest
  @ValueSource(strings = {"1990-01", "2050-12", "1990-Q1", "2050-Q3", "1990-91", "2050-51"})
  void a_period_that_begins_from_1990_to_2050_is_served(String written) {
    assertThat(Asked.period(written)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1989-12", "2051-01", "2099-12", "1989-Q3", "2051-Q1", "1989-90"})
  void a_period_outside_is_refused_with_the_years_that_are_served(String written) {
    assertThatThrownBy(() -> Asked.period(written))
        .isInstanceOf(BadRequest.class)
        .hasMessage(written + OUTSIDE);
  }

  @Test
  void a_month_a_quarter_and_a_year_have_the_same_bounds() {
    assertThatThrownBy(() -> Asked.month("month", "1989-12")).hasMessage("1989-12" + OUTSIDE);
    assertThatThrownBy(() -> Asked.quarter("quarter", "2051-Q1")).hasMessage("2051-Q1" + OUTSIDE);
    assertThatThrownBy(() -> Asked.year("year", "2051-52")).hasMessage("2051-52" + OUTSIDE);
    assertThat(Asked.month("month", "2050-12")).hasToString("2050-12");
    assertThat(Asked.quarter("quarter", "1990-Q1")).hasToString("1990-Q1");
    assertThat(Asked.year("year", "1990-91")).hasToString("1990-91");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oct-18    | the source's own spelling
          2018-13   | there is no such month
          2018-1    | a digit is missing
          2018-10 ' | something follows
          """)
  void a_month_that_is_none_is_refused_with_an_example(String written, String why) {
    assertThatThrownBy(() -> Asked.month("month", written))
        .as(why)
        .isInstanceOf(BadRequest.class)
        .hasMessage("month is not written as a year and a month, for example 2018-10.");
  }

  @Test
  void a_quarter_and_a_year_that_are_none_are_refused_with_an_example() {
    assertThatThrownBy(() -> Asked.quarter("quarter", "2018-Q5"))
        .isInstanceOf(BadRequest.class)
        .hasMessage("quarter is not written as a year and a quarter, for example 2018-Q2.");
    assertThatThrownBy(() -> Asked.year("year", "2017-19"))
        .isInstanceOf(BadRequest.class)
        .hasMessage("year is not written as a financial year, for example 2017-18.");
    assertThatThrownBy(() -> Asked.period("October"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("2018-10");
  }

  @Test
  void an_instant_is_read_with_its_zone_or_refused_with_an_example() {
    assertThat(Asked.instant("asKnownAt", "2018-11-20T09:30:00Z"))
        .hasToString("2018-11-20T09:30:00Z");
    assertThatThrownBy(() -> Asked.instant("asKnownAt", "2018-11-20"))
        .isInstanceOf(BadRequest.class)
        .hasMessage("asKnownAt is not written as an instant, for example 2018-11-20T09:30:00Z.");
  }

  @ParameterizedTest
  @NullAndEmptySource
  void what_an_address_leaves_out_or_empty_is_not_named(@Nullable String written) {
    assertThat(Asked.month("month", written)).isNull();
    assertThat(Asked.quarter("quarter", written)).isNull();
    assertThat(Asked.year("year", written)).isNull();
    assertThat(Asked.instant("asKnownAt", written)).isNull();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = "reported")
  void figures_are_the_reported_ones_unless_others_are_asked_for(@Nullable String written) {
    assertThat(Asked.origin(written)).isEqualTo(Origin.REPORTED);
  }

  @Test
  void figures_counted_from_events_are_asked_for_by_that_name() {
    assertThat(Asked.origin("events")).isEqualTo(Origin.EVENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"derived", "Events", "EVENTS", "both"})
  void another_source_is_refused_with_the_two_that_there_are(String written) {
    assertThatThrownBy(() -> Asked.origin(written))
        .isInstanceOf(BadRequest.class)
        .hasMessageContainingAll("reported", "events");
  }

  @Test
  void periods_of_one_length_reach_from_one_to_another() {
    assertThat(Asked.periods("2018-12", "2019-02")).hasToString("[2018-12, 2019-01, 2019-02]");
    assertThat(Asked.periods("2019-02", "2018-12")).isEmpty();
    assertThatThrownBy(() -> Asked.periods("2018-10", "2018-Q3"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("periods of one length");
    assertThatThrownBy(() -> Asked.periods("1990-01", "2040-01"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("more than 600");
  }
}
