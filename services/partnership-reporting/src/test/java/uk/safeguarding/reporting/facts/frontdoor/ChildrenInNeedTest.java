package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class ChildrenInNeedTest {

  @Test
  void a_child_is_in_need_while_its_case_is_open_and_neither_on_a_plan_nor_looked_after() {
    Said said = referral(new Said(), "1", "2018-01-02", "2018-01-03");
    said.and("child-became-subject-of-plan", "plan/1", "{'startedOn': '2018-03-10'}")
        .and("child-protection-plan-ended", "plan/1", "{'endedOn': '2018-05-20'}")
        .and(
            "period-of-care-started",
            "period/1",
            "{'startedOn': '2018-07-01', 'legalStatus': 'FULL_CARE_ORDER'}")
        .and("period-of-care-ended", "period/1", "{'endedOn': '2018-08-31'}")
        .and("referral-closed", "referral/1", "{'closureAssessmentOn': '2018-10-31'}");
    var counts = Counted.by(new ChildrenInNeed(), said);
    assertThat(counts.standing(ChildrenInNeed.COUNT, "2018-02")).as("open").isOne();
    assertThat(counts.standing(ChildrenInNeed.COUNT, "2018-03")).as("on a plan").isZero();
    assertThat(counts.standing(ChildrenInNeed.COUNT, "2018-05")).as("plan ended").isOne();
    assertThat(counts.standing(ChildrenInNeed.COUNT, "2018-07")).as("looked after").isZero();
    assertThat(counts.standing(ChildrenInNeed.COUNT, "2018-08")).as("care ended").isOne();
    assertThat(counts.standing(ChildrenInNeed.COUNT, "2018-10")).as("closed that day").isZero();
  }

  private static int accepted(Said said, String month) {
    return Counted.by(new ReferralsAccepted(), said).happened(ReferralsAccepted.COUNT, month);
  }

  private static Said referral(Said said, String id, String received, String decided) {
    return said.and(
            "referral-received",
            "referral/" + id,
            "{'receivedOn': '%s', 'exploitation': 'NONE'}".formatted(received))
        .and("referral-accepted", "referral/" + id, "{'decidedOn': '%s'}".formatted(decided));
  }
}
