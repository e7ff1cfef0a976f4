package uk.safeguarding.reporting.facts.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.subjects.Said;

class PracticeFindingsTest {

  private static final String LATE_VISIT =
      "{'finding': {'rule': 'VISITED_IN_TIME', 'about': '%s', 'limit': '2018-%s'}}";

  private final Said said = new Said();

  @Test
  void a_finding_counts_in_the_month_of_its_limit_under_its_rule_and_its_service() {
    plan("made", LATE_VISIT.formatted("a", "05-31"));
    plan("made", LATE_VISIT.formatted("b", "05-31"));
    plan("made", LATE_VISIT.formatted("c", "06-01"));
    said.and(
        "adoption-finding-made",
        "adoption/1",
        "{'finding': {'rule': 'MATCHED_IN_TIME', 'about': '', 'limit': '2018-05-04'}}");
    assertThat(by(Dimension.RULE, "findings-in-child-protection")).isEqualTo("{VISITED_IN_TIME=2}");
    assertThat(by(Dimension.RECORD, "findings-in-care")).isEqualTo("{adoption=1}");
    assertThat(by(Dimension.RULE, "findings-at-the-front-door")).isEqualTo("{}");
  }

  @Test
  void what_is_cleared_or_told_of_a_record_that_never_was_does_not_count() {
    plan("made", LATE_VISIT.formatted("a", "05-31"));
    plan("made", LATE_VISIT.formatted("a", "05-30"));
    plan("cleared", LATE_VISIT.formatted("a", "05-31"));
    assertThat(by(Dimension.RULE, "findings-in-child-protection"))
        .as("another limit is another finding")
        .isEqualTo("{VISITED_IN_TIME=1}");
    said.and("child-protection-plan-withdrawn", "plan/1", "{}");
    assertThat(by(Dimension.RULE, "findings-in-child-protection")).isEqualTo("{}");
  }

  @Test
  void a_finding_without_a_day_is_in_no_month() {
    plan("made", "{'finding': {'rule': 'ONE_PLAN_AT_A_TIME', 'about': '', 'limit': null}}");
    assertThat(by(Dimension.RULE, "findings-in-child-protection")).isEqualTo("{}");
  }

  private String by(Dimension dimension, String count) {
    return Counted.by(new PracticeFindings(), said).inPeriodBy(dimension, count, "2018-05");
  }

  private void plan(String done, String finding) {
    said.and("child-protection-plan-finding-" + done, "plan/1", finding);
  }
}
