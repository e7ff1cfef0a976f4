package uk.safeguarding.reporting.facts.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class VisitedInTimeTest {

  private static final String AGENCY =
      "{'type': 'FOSTER_UNRELATED', 'provider': 'PRIVATE', 'longTerm': false}";
  private static final String PARENTS =
      "{'type': 'PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY', 'longTerm': true}";
  private static final String UNTIL_18 =
      "{'type': 'FOSTER_UNRELATED', 'provider': 'OWN', 'longTerm': true}";

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          INTERIM_CARE_ORDER, none,       2018-10-24, 1, a week after the visit
          INTERIM_CARE_ORDER, none,       2018-10-23, 0, a day more
          INTERIM_CARE_ORDER, 2018-09-20, 2018-10-03, 1, four weeks once there was a review
          INTERIM_CARE_ORDER, 2018-10-10, 2018-10-03, 0, a review after the visit is none for it
          FULL_CARE_ORDER,    none,       2018-09-19, 1, six weeks under a full care order
          FULL_CARE_ORDER,    none,       2018-09-18, 0, however long term
          """)
  void with_a_parent_the_limits_are_others(
      String status, String review, String visited, int counted, String why) {
    Said said = period(status, "2016-08-01", PARENTS);
    visit(said, visited, "CHILD_SEEN");
    if (review != null) {
      said.and(
          "looked-after-review-held",
          "period/1",
          "{'review': 'r', 'heldOn': '%s'}".formatted(review));
    }
    assertThat(inTime(said, "2018-10")).as(why).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          2018-10-24, none,       2018-10, 1, a week after the child came
          2018-10-23, none,       2018-10, 0, a day more than a week
          2018-08-01, 2018-09-19, 2018-10, 1, six weeks after the visit
          2018-08-01, 2018-09-18, 2018-10, 0, a day more than six weeks
          2018-08-01, 2018-07-31, 2018-10, 0, a visit before the child came is none of this carer
          """)
  void a_child_was_visited_in_time(
      String placed, String visited, String month, int counted, String why) {
    Said said = period("FULL_CARE_ORDER", placed, AGENCY);
    if (visited != null) {
      visit(said, visited, "CHILD_SEEN");
    }
    assertThat(inTime(said, month)).as(why).isEqualTo(counted);
  }

  @Test
  void a_long_term_placement_is_visited_every_three_months_after_its_first_year() {
    Said said = period("FULL_CARE_ORDER", "2017-01-10", UNTIL_18);
    visit(said, "2018-08-02", "CHILD_SEEN_ALONE");
    assertThat(inTime(said, "2018-10")).isOne();
    assertThat(inTime(said, "2018-11")).isZero();
    Said early = period("FULL_CARE_ORDER", "2018-01-10", UNTIL_18);
    visit(early, "2018-08-02", "CHILD_SEEN_ALONE");
    assertThat(inTime(early, "2018-10")).as("in the first year it is six weeks").isZero();
  }

  @Test
  void a_visit_at_which_the_child_was_not_seen_is_none() {
    Said said = period("FULL_CARE_ORDER", "2018-08-01", AGENCY);
    visit(said, "2018-10-20", "CHILD_NOT_SEEN");
    assertThat(inTime(said, "2018-10")).isZero();
  }

  @Test
  void the_week_begins_anew_with_another_carer_and_not_with_another_legal_status() {
    Said moved = period("INTERIM_CARE_ORDER", "2018-06-01", AGENCY);
    episode(moved, "2018-10-28", "PLACEMENT_AND_CARER", "INTERIM_CARE_ORDER", UNTIL_18);
    assertThat(inTime(moved, "2018-10")).isOne();
    Said ordered = period("INTERIM_CARE_ORDER", "2018-06-01", AGENCY);
    episode(ordered, "2018-10-28", "LEGAL_STATUS", "FULL_CARE_ORDER", AGENCY);
    assertThat(inTime(ordered, "2018-10")).isZero();
  }

  private static int standing(Said said, String month) {
    return Counted.by(new ChildrenLookedAfter(), said).standing(ChildrenLookedAfter.COUNT, month);
  }

  private static int inTime(Said said, String month) {
    return Counted.by(new VisitedInTime(), said).standing(VisitedInTime.COUNT, month);
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

  private static void visit(Said said, String visited, String outcome) {
    said.and(
        "looked-after-visit-made",
        "period/1",
        "{'visit': '%s', 'visitedOn': '%s', 'outcome': '%s'}".formatted(visited, visited, outcome));
  }
}
