package uk.safeguarding.reporting.facts.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class ChildrenLookedAfterTest {

  private static final String HOME =
      "{'type': 'CHILDRENS_HOME', 'provider': 'OWN', 'longTerm': false}";
  private static final String AGENCY =
      "{'type': 'FOSTER_UNRELATED', 'provider': 'PRIVATE', 'longTerm': false}";
  private static final String HOLIDAY = "{'type': 'TEMPORARY_HOLIDAY', 'provider': null}";
  private static final String UNTIL_18 =
      "{'type': 'FOSTER_UNRELATED', 'provider': 'OWN', 'longTerm': true}";

  @Test
  void a_child_is_looked_after_from_the_first_day_and_not_on_the_last() {
    Said said = period("FULL_CARE_ORDER", "2018-03-31", HOME);
    said.and(
        "period-of-care-ended",
        "period/1",
        "{'endedOn': '2018-10-31', 'reason': 'ADOPTED_APPLICATION_UNOPPOSED'}");
    var counts = Counted.by(new ChildrenLookedAfter(), said);
    assertThat(counts.standing(ChildrenLookedAfter.COUNT, "2018-02")).isZero();
    assertThat(counts.standing(ChildrenLookedAfter.COUNT, "2018-03")).isOne();
    assertThat(counts.standing(ChildrenLookedAfter.COUNT, "2018-09")).isOne();
    assertThat(counts.standing(ChildrenLookedAfter.COUNT, "2018-10")).isZero();
    var periods = Counted.by(new PeriodsOfCare(), said);
    assertThat(periods.happened(PeriodsOfCare.STARTED, "2018-03")).isOne();
    assertThat(periods.happened(PeriodsOfCare.ENDED, "2018-10")).isOne();
    assertThat(periods.happened(PeriodsOfCare.BY_ADOPTION, "2018-10")).isOne();
    assertThat(periods.happened(PeriodsOfCare.BY_SPECIAL_GUARDIANSHIP, "2018-10")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "SHORT_BREAKS_UNDER_AN_AGREEMENT, 0",
    "SHORT_BREAK_RECORDED_INDIVIDUALLY, 0",
    "SINGLE_PERIOD_OF_ACCOMMODATION, 1"
  })
  void short_breaks_are_not_counted(String status, int counted) {
    Said said = period(status, "2018-03-01", HOME);
    assertThat(standing(said, "2018-03")).isEqualTo(counted);
    assertThat(Counted.by(new PeriodsOfCare(), said).happened(PeriodsOfCare.STARTED, "2018-03"))
        .isEqualTo(counted);
  }

  @Test
  void a_child_is_with_a_fostering_agency_as_long_as_that_episode_lasts() {
    Said said = period("FULL_CARE_ORDER", "2018-01-10", HOME);
    episode(said, "2018-03-10", "PLACEMENT_AND_CARER", "FULL_CARE_ORDER", AGENCY);
    episode(said, "2018-05-10", "PLACEMENT_AND_CARER", "FULL_CARE_ORDER", UNTIL_18);
    var counts = Counted.by(new ChildrenLookedAfter(), said);
    assertThat(counts.standing(ChildrenLookedAfter.WITH_AGENCY, "2018-02")).isZero();
    assertThat(counts.standing(ChildrenLookedAfter.WITH_AGENCY, "2018-03")).isOne();
    assertThat(counts.standing(ChildrenLookedAfter.WITH_AGENCY, "2018-04")).isOne();
    assertThat(counts.standing(ChildrenLookedAfter.WITH_AGENCY, "2018-05")).isZero();
  }

  @Test
  void a_child_on_holiday_is_still_with_the_agency_it_comes_back_to() {
    Said said = period("FULL_CARE_ORDER", "2018-01-10", AGENCY);
    episode(said, "2018-03-28", "PLACEMENT_AND_CARER", "FULL_CARE_ORDER", HOLIDAY);
    var counts = Counted.by(new ChildrenLookedAfter(), said);
    assertThat(counts.standing(ChildrenLookedAfter.WITH_AGENCY, "2018-03")).isOne();
  }

  private static int standing(Said said, String month) {
    return Counted.by(new ChildrenLookedAfter(), said).standing(ChildrenLookedAfter.COUNT, month);
  }

  private static Said period(String status, String started, String placement) {
    return new Said()
        .and(
            "period-of-care-started",
            "period/1",
            "{'startedOn': '%s', 'legalStatus': '%s', 'placement': %s}"
                .formatted(started, status, placement));
  }

  private static void episode(
      Said said, String started, String reason, String status, String placement) {
    said.and(
        "episode-of-care-started",
        "period/1",
        "{'episode': '%s', 'startedOn': '%s', 'reason': '%s', 'legalStatus': '%s', 'placement': %s}"
            .formatted(started, started, reason, status, placement));
  }
}
