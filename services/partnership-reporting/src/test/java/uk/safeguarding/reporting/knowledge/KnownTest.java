package uk.safeguarding.reporting.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.ELEVEN;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;

class KnownTest {

  private final KnownFixture known =
      new KnownFixture()
          .reported("M1", "2018-09", "1441", NINE)
          .reported("M2", "2018-10", "235", NINE)
          .reported("M1", "2018-11", "1500", ELEVEN);

  @ParameterizedTest
  @CsvSource({
    "2018-03, 2018-10, the latest month known",
    "2018-10, 2018-10, it is the latest",
    "2018-Q1, 2018-Q3, the quarter that holds October",
    "2018-Q3, 2018-Q3, it holds October",
    "2016-17, 2018-19, the year that holds October",
    "2018-11, 2018-11, a later one stays",
    "2019-Q1, 2019-Q1, a later one stays",
  })
  void the_latest_period_is_as_long_as_the_one_shown(String shown, String latest, String why) {
    assertThat(known.at(TEN).latestAsLongAs(ReportingPeriod.parse(shown)))
        .as(why)
        .hasToString(latest);
  }

  @Test
  void what_became_known_later_is_not_the_latest_yet() {
    Month march = Month.parse("2018-03");
    assertThat(known.at(ELEVEN.minusMillis(1)).latestAsLongAs(march)).hasToString("2018-10");
    assertThat(known.at(ELEVEN).latestAsLongAs(march)).hasToString("2018-11");
  }

  @Test
  void a_reported_quarter_is_no_month_known() {
    known.reported("M1", "2018-Q4", "4500", NINE);
    assertThat(known.at(TEN).latestAsLongAs(Month.parse("2018-03"))).hasToString("2018-10");
  }

  @Test
  void where_nothing_is_known_the_one_shown_is_the_latest() {
    Month march = Month.parse("2018-03");
    assertThat(new KnownFixture().at(TEN).latestAsLongAs(march)).isEqualTo(march);
  }
}
