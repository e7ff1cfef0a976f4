package uk.safeguarding.reporting.facts.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class PathwayPlansTest {

  @Test
  void a_looked_after_child_ought_to_have_a_pathway_plan_from_the_month_of_the_16th_birthday() {
    Said said = born("2018-03").and("period-of-care-started", "period/1", care("2016-05-01"));
    var counts = Counted.by(new PathwayPlans(), said);
    assertThat(counts.standing(PathwayPlans.DUE, "2018-02")).isZero();
    assertThat(counts.standing(PathwayPlans.DUE, "2018-03")).isOne();
    assertThat(counts.standing(PathwayPlans.AUTHORISED, "2018-03")).isZero();
    said.and("pathway-planning-started", "pathway-plan/1", "{}")
        .and("pathway-plan-authorised", "pathway-plan/1", "{'authorisedOn': '2018-04-30'}");
    counts = Counted.by(new PathwayPlans(), said);
    assertThat(counts.standing(PathwayPlans.AUTHORISED, "2018-03")).isZero();
    assertThat(counts.standing(PathwayPlans.AUTHORISED, "2018-04")).isOne();
  }

  @Test
  void a_care_leaver_ought_to_have_one_while_supported_and_again_when_the_support_reopens() {
    Said said = leaver("FORMER_RELEVANT", "2018-01");
    said.and(
            "care-leaver-support-ended",
            "care-leaver/1",
            "{'end': 'e', 'ended': {'month': '2018-06', 'day': '2018-06-15'}}")
        .and(
            "care-leaver-support-reopened",
            "care-leaver/1",
            "{'reopening': 'r', 'reopenedOn': '2018-09-03'}");
    var counts = Counted.by(new PathwayPlans(), said);
    assertThat(counts.standing(PathwayPlans.DUE, "2018-05")).isOne();
    assertThat(counts.standing(PathwayPlans.DUE, "2018-06")).isZero();
    assertThat(counts.standing(PathwayPlans.DUE, "2018-09")).isOne();
  }

  @Test
  void qualifying_young_people_are_owed_no_pathway_plan() {
    var counts = Counted.by(new PathwayPlans(), leaver("QUALIFYING", "2018-01"));
    assertThat(counts.standing(PathwayPlans.DUE, "2018-05")).isZero();
  }

  /** Of a child who is 16 in that month, 19 three years later. */
  private static Said born(String sixteen) {
    int year = Integer.parseInt(sixteen.substring(0, 4));
    String month = sixteen.substring(4);
    return new Said()
        .and(
            "child-identified",
            "child/1",
            "{'ageMilestones': {'16': '%d%s', '19': '%d%s'}}"
                .formatted(year, month, year + 3, month));
  }

  private static String care(String started) {
    return "{'startedOn': '%s', 'legalStatus': 'FULL_CARE_ORDER', 'placement': {}}"
        .formatted(started);
  }

  private static Said leaver(String category, String month) {
    return new Said()
        .and(
            "care-leaver-support-started",
            "care-leaver/1",
            "{'category': '%s', 'since': {'month': '%s', 'day': null}}".formatted(category, month));
  }
}
