package uk.safeguarding.reporting.facts.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class ProtectionTest {

  @Test
  void each_conference_counts_once_and_a_withdrawn_one_not_at_all() {
    Said said = new Said();
    conference(said, "1", "2018-10-05", "NO_PLAN");
    conference(said, "2", "2018-10-29", "PLAN");
    var counts = Counted.by(new InitialConferences(), said);
    assertThat(counts.happened(InitialConferences.HELD, "2018-10")).isEqualTo(2);
    assertThat(counts.happened(InitialConferences.WITH_PLAN, "2018-Q3")).isOne();
    said.and("initial-child-protection-conference-withdrawn", "conference/1", "{}");
    counts = Counted.by(new InitialConferences(), said);
    assertThat(counts.happened(InitialConferences.HELD, "2018-10")).isOne();
  }

  @Test
  void a_transfer_in_is_counted_apart() {
    Said said =
        new Said()
            .and(
                "initial-child-protection-conference-held",
                "conference/1",
                "{'route': 'TRANSFER_IN', 'heldOn': '2018-10-05', 'outcome': 'PLAN'}");
    var counts = Counted.by(new InitialConferences(), said);
    assertThat(counts.happened(InitialConferences.HELD, "2018-10")).isZero();
    assertThat(counts.happened(InitialConferences.TRANSFERRED_IN, "2018-10")).isOne();
    assertThat(counts.happened(InitialConferences.TRANSFERRED_WITH_PLAN, "2018-10")).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-01, 2018-10-22, 1, 1, the 15th working day by both clocks
          2018-10-02, 2018-10-01, 2018-10-23, 1, 0, the enquiry began a day before
          2018-10-01, 2018-10-01, 2018-10-23, 0, 0, the 16th working day
          """)
  void
      the_partnerships_clock_starts_at_the_last_strategy_discussion_and_the_departments_at_the_enquiry(
          String discussed, String enquiry, String held, int local, int statutory, String why) {
    Said said =
        new Said()
            .and(
                "section-47-enquiry-started",
                "section-47-enquiry/1",
                "{'startedOn': '%s'}".formatted(enquiry))
            .and(
                "initial-child-protection-conference-held",
                "conference/1",
                "{'route': 'SECTION_47', 'enquiry': 'section-47-enquiry/1', 'heldOn': '%s',"
                        .formatted(held)
                    + " 'lastStrategyDiscussionOn': '%s', 'outcome': 'PLAN'}".formatted(discussed));
    var counts = Counted.by(new InitialConferences(), said);
    assertThat(counts.happened(InitialConferences.IN_TIME, "2018-10")).as(why).isEqualTo(local);
    assertThat(counts.happened(InitialConferences.STATUTORY, "2018-10"))
        .as(why)
        .isEqualTo(statutory);
  }

  @Test
  void plans_open_at_the_months_end_are_those_begun_less_those_ended() {
    Said said = new Said();
    plan(said, "1", "2018-03-31");
    said.and("child-protection-plan-ended", "plan/1", "{'endedOn': '2018-10-31'}");
    var counts = Counted.by(new ProtectionPlans(), said);
    assertThat(counts.standing(ProtectionPlans.CHILDREN, "2018-02")).isZero();
    assertThat(counts.standing(ProtectionPlans.CHILDREN, "2018-03")).isOne();
    assertThat(counts.standing(ProtectionPlans.CHILDREN, "2018-09")).isOne();
    assertThat(counts.standing(ProtectionPlans.CHILDREN, "2018-10")).isZero();
    assertThat(counts.happened(ProtectionPlans.ENDED, "2018-10")).isOne();
  }

  @Test
  void a_second_plan_counts_as_one_again_and_so_does_one_after_a_plan_elsewhere() {
    Said said = new Said();
    plan(said, "1", "2016-03-01");
    said.and("child-protection-plan-ended", "plan/1", "{'endedOn': '2016-09-01'}");
    plan(said, "2", "2018-10-01");
    var counts = Counted.by(new ProtectionPlans(), said);
    assertThat(counts.happened(ProtectionPlans.STARTED_AGAIN, "2016-03")).isZero();
    assertThat(counts.happened(ProtectionPlans.STARTED_AGAIN, "2018-10")).isOne();
    Said elsewhere =
        new Said()
            .and(
                "child-became-subject-of-plan",
                "plan/3",
                "{'startedOn': '2018-10-01', 'previousPlanEndedOn': '2015-01-01'}");
    assertThat(
            Counted.by(new ProtectionPlans(), elsewhere)
                .happened(ProtectionPlans.STARTED_AGAIN, "2018-10"))
        .isOne();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-10-10, CHILD_SEEN,       1, fifteen working days before the end of October
          2018-10-09, CHILD_SEEN,       0, sixteen
          2018-10-10, CHILD_SEEN_ALONE, 1, seen alone is seen
          2018-10-30, CHILD_NOT_SEEN,   0, a visit without the child is none
          2018-10-30, CHILD_NOT_YET_BORN, 1, before birth the mother was seen
          """)
  void a_child_was_seen_in_time_for_fifteen_working_days_after_a_visit(
      String visited, String outcome, int counted, String why) {
    Said said = new Said();
    plan(said, "1", "2018-03-31");
    said.and(
        "child-protection-visit-made",
        "plan/1",
        "{'visit': 'a', 'visitedOn': '%s', 'outcome': '%s'}".formatted(visited, outcome));
    assertThat(Counted.by(new SeenOnPlan(), said).standing(SeenOnPlan.COUNT, "2018-10"))
        .as(why)
        .isEqualTo(counted);
  }

  @Test
  void a_visit_under_an_earlier_plan_says_nothing_of_this_one() {
    Said said = new Said();
    plan(said, "1", "2018-03-31");
    said.and(
            "child-protection-visit-made",
            "plan/1",
            "{'visit': 'a', 'visitedOn': '2018-10-24', 'outcome': 'CHILD_SEEN'}")
        .and("child-protection-plan-ended", "plan/1", "{'endedOn': '2018-10-25'}");
    plan(said, "2", "2018-10-26");
    assertThat(Counted.by(new SeenOnPlan(), said).standing(SeenOnPlan.COUNT, "2018-10")).isZero();
  }

  @Test
  void a_review_conference_counts_on_its_day_until_it_is_withdrawn() {
    Said said = new Said();
    plan(said, "1", "2018-03-31");
    said.and(
        "review-child-protection-conference-held",
        "plan/1",
        "{'review': 'r', 'heldOn': '2018-06-20'}");
    assertThat(
            Counted.by(new ProtectionPlans(), said).happened(ProtectionPlans.REVIEWED, "2018-06"))
        .isOne();
    said.and("review-child-protection-conference-withdrawn", "plan/1", "{'review': 'r'}");
    assertThat(
            Counted.by(new ProtectionPlans(), said).happened(ProtectionPlans.REVIEWED, "2018-06"))
        .isZero();
  }

  private static void conference(Said said, String id, String held, String outcome) {
    said.and(
        "initial-child-protection-conference-held",
        "conference/" + id,
        "{'route': 'SECTION_47', 'heldOn': '%s', 'outcome': '%s'}".formatted(held, outcome));
  }

  private static void plan(Said said, String id, String started) {
    said.and(
        "child-became-subject-of-plan",
        "plan/" + id,
        "{'startedOn': '%s', 'previousPlanEndedOn': null}".formatted(started));
  }
}
