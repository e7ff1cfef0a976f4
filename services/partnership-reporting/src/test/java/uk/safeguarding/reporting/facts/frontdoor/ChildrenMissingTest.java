package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class ChildrenMissingTest {

  @Test
  void a_child_missing_over_a_months_end_counts_in_both_months_once_whoever_reports_it() {
    Said said = referral(new Said(), "1", "2018-01-02", "2018-01-03");
    for (String agency : new String[] {"hampshire-police", "scc-childrens-services"}) {
      said.and(
              "missing-episode-reported",
              "missing/" + agency,
              "{'missingAt': '2018-10-31T20:00:00Z', 'agency': '%s'}".formatted(agency))
          .and(
              "return-from-missing-recorded",
              "missing/" + agency,
              "{'returnedAt': '2018-11-01T07:00:00Z'}");
    }
    var counts = Counted.by(new ChildrenMissing(), said);
    assertThat(counts.atAnyTime(ChildrenMissing.CHILDREN, "2018-10")).isOne();
    assertThat(counts.atAnyTime(ChildrenMissing.CHILDREN, "2018-11")).isOne();
    assertThat(counts.atAnyTime(ChildrenMissing.CHILDREN, "2018-12")).isZero();
    assertThat(counts.atAnyTime(ChildrenMissing.CHILDREN, "2018-Q3")).isOne();
    assertThat(counts.happened(ChildrenMissing.EPISODES, "2018-10")).isEqualTo(2);
  }

  @Test
  void a_child_who_came_back_on_the_last_day_of_a_month_was_not_missing_in_the_next() {
    Said said = referral(new Said(), "1", "2018-01-02", "2018-01-03");
    said.and("missing-episode-reported", "missing/1", "{'missingAt': '2018-10-30T20:00:00Z'}")
        .and("return-from-missing-recorded", "missing/1", "{'returnedAt': '2018-10-31T20:00:00Z'}");
    var counts = Counted.by(new ChildrenMissing(), said);
    assertThat(counts.atAnyTime(ChildrenMissing.CHILDREN, "2018-10")).isOne();
    assertThat(counts.atAnyTime(ChildrenMissing.CHILDREN, "2018-11")).isZero();
  }

  @Test
  void an_episode_without_a_return_counts_to_the_month_of_the_18th_birthday() {
    Said said = referral(new Said(), "1", "2018-01-02", "2018-01-03");
    said.and("child-identified", "child/1", "{'ageMilestones': {'18': '2018-05'}}")
        .and("missing-episode-reported", "missing/1", "{'missingAt': '2018-03-31T20:00:00Z'}");
    var counts = Counted.by(new ChildrenMissing(), said);
    assertThat(counts.atAnyTime(ChildrenMissing.CHILDREN, "2018-05")).isOne();
    assertThat(counts.atAnyTime(ChildrenMissing.CHILDREN, "2018-06")).isZero();
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
