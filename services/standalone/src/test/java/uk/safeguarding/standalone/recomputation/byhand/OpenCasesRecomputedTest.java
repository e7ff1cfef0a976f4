package uk.safeguarding.standalone.recomputation.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.standalone.recomputation.InventedHistory;

/** EH2 and EH5-QL, with the numbers worked out by hand. */
class OpenCasesRecomputedTest {

  private final InventedHistory history = new InventedHistory();

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void a_case_is_open_to_the_day_before_its_closure() {
    open("1", "Ada", "2018-01-31");
    open("2", "Bea", "2018-01-10");
    closed("2", "Bea", "2018-01-31");
    open("3", "Cal", "2018-01-10");
    closed("3", "Cal", "2018-02-01");
    open("4", "Dee", "2018-01-10");
    open("5", "Dee", "2018-01-12");
    open("6", "Eve", "2018-01-10");
    open("7", "Ellen", "2018-01-10");
    history.tell("child-identities-merged", "child/Eve", "Eve", "{other: 'Ellen'}");

    assertThat(history.figure("EH2", "2017-12")).isEqualTo("0");
    assertThat(history.figure("EH2", "2018-01")).isEqualTo("4");
    assertThat(history.figure("EH2", "2018-02")).isEqualTo("3");
    assertThat(history.figure("EH2", "2018-Q1")).isEqualTo("3");
    assertThat(history.figure("EH2", "2017-18")).isEqualTo("3");
  }

  @Test
  void children_on_a_plan_or_looked_after_are_not_counted_twice() {
    open("1", "Ada", "2018-01-10");
    history.tell(
        "child-became-subject-of-plan",
        "child-protection-plan/1",
        "Ada",
        "{startedOn: '2018-02-10'}");
    open("2", "Bea", "2018-01-10");
    care("1", "Bea", "2018-02-10", "FULL_CARE_ORDER");
    open("3", "Cal", "2018-01-10");
    care("2", "Cal", "2018-02-10", "SHORT_BREAKS_UNDER_AN_AGREEMENT");

    assertThat(history.figure("EH2", "2018-01")).isEqualTo("3");
    assertThat(history.figure("EH2", "2018-02")).isEqualTo("1");
    assertThat(history.figure("CP6B", "2018-02")).isEqualTo("1");
    assertThat(history.figure("LAC1", "2018-02")).isEqualTo("1");
  }

  @Test
  void a_child_who_was_missing_counts_once_in_each_period() {
    open("1", "Ada", "2017-11-01");
    missing("1", "Ada", "2018-01-31T23:30:00Z");
    returned("1", "Ada", "2018-02-01T06:00:00Z");
    missing("same episode of another agency", "Ada", "2018-01-31T23:00:00Z");
    returned("same episode of another agency", "Ada", "2018-02-01T06:00:00Z");
    open("2", "Anne", "2017-11-01");
    missing("other reference", "Anne", "2018-03-05T20:00:00Z");
    returned("other reference", "Anne", "2018-03-06T20:00:00Z");
    history.tell("child-identities-merged", "child/Ada", "Ada", "{other: 'Anne'}");
    missing("withdrawn", "Ada", "2018-05-01T20:00:00Z");
    history.tell("missing-episode-withdrawn", "missing-episode/withdrawn", "Ada", "{}");
    missing("after midnight in London", "Ada", "2018-06-30T23:30:00Z");
    returned("after midnight in London", "Ada", "2018-08-01T12:00:00Z");
    history.tell(
        "return-from-missing-corrected",
        "missing-episode/after midnight in London",
        "Ada",
        "{returnedAt: '2018-07-01T12:00:00Z'}");

    assertThat(history.figure("EH5-QL", "2018-01")).isEqualTo("1");
    assertThat(history.figure("EH5-QL", "2018-02")).isEqualTo("1");
    assertThat(history.figure("EH5-QL", "2018-03")).isEqualTo("1");
    assertThat(history.figure("EH5-QL", "2017-Q4")).isEqualTo("1");
    assertThat(history.figure("EH5-QL", "2018-05")).isEqualTo("0");
    assertThat(history.figure("EH5-QL", "2018-06")).isEqualTo("0");
    assertThat(history.figure("EH5-QL", "2018-07")).isEqualTo("1");
    assertThat(history.figure("EH5-QL", "2018-08")).isEqualTo("0");
  }

  @Test
  void the_child_was_open_to_the_authority_on_a_day_of_it() {
    open("1", "Ada", "2018-02-10");
    closed("1", "Ada", "2018-03-01");
    missing("1", "Ada", "2018-01-20T12:00:00Z");
    returned("1", "Ada", "2018-03-02T12:00:00Z");
    care("1", "Bea", "2018-01-01", "SHORT_BREAK_RECORDED_INDIVIDUALLY");
    missing("2", "Bea", "2018-02-20T12:00:00Z");
    returned("2", "Bea", "2018-02-20T14:00:00Z");
    missing("3", "Cal", "2018-02-20T12:00:00Z");

    assertThat(history.figure("EH5-QL", "2018-01")).isEqualTo("0");
    assertThat(history.figure("EH5-QL", "2018-02")).isEqualTo("2");
    assertThat(history.figure("EH5-QL", "2018-03")).isEqualTo("0");
  }

  @Test
  void without_a_return_an_episode_lasts_until_the_month_of_the_18th_birthday() {
    history.tell(
        "child-identified",
        "child/Ada",
        "Ada",
        "{ageMilestones: {'16': '2016-03', '18': '2018-02'}}");
    history.tell(
        "age-milestones-corrected", "child/Ada", "Ada", "{ageMilestones: {'18': '2018-03'}}");
    // What another reference of the same child says does not count, although it was said later.
    history.tell("child-identified", "child/Anne", "Anne", "{ageMilestones: {'18': '2018-02'}}");
    history.tell("child-identities-merged", "child/Ada", "Ada", "{other: 'Anne'}");
    open("1", "Ada", "2017-11-01");
    missing("1", "Ada", "2018-01-20T12:00:00Z");
    // Where the reference itself says nothing, the other one speaks.
    history.tell("child-identities-merged", "child/Bea", "Bea", "{other: 'Bee'}");
    history.tell("child-identified", "child/Bee", "Bee", "{ageMilestones: {'18': '2018-05'}}");
    open("2", "Bea", "2017-11-01");
    missing("2", "Bea", "2018-01-20T12:00:00Z");

    assertThat(history.figure("EH5-QL", "2018-03")).isEqualTo("2");
    assertThat(history.figure("EH5-QL", "2018-05")).isEqualTo("1");
    assertThat(history.figure("EH5-QL", "2018-06")).isEqualTo("0");
  }

  private void open(String name, String child, String decidedOn) {
    history.tell(
        "referral-received", "referral/" + name, child, "{receivedOn: '%s'}".formatted(decidedOn));
    history.tell(
        "referral-accepted", "referral/" + name, child, "{decidedOn: '%s'}".formatted(decidedOn));
  }

  private void closed(String name, String child, String on) {
    history.tell(
        "referral-closed", "referral/" + name, child, "{closureAssessmentOn: '%s'}".formatted(on));
  }

  private void care(String name, String child, String startedOn, String legalStatus) {
    history.tell(
        "period-of-care-started",
        "period-of-care/" + name,
        child,
        "{startedOn: '%s', legalStatus: '%s'}".formatted(startedOn, legalStatus));
  }

  private void missing(String name, String child, String at) {
    history.tell(
        "missing-episode-reported",
        "missing-episode/" + name,
        child,
        "{missingAt: '%s'}".formatted(at));
  }

  private void returned(String name, String child, String at) {
    history.tell(
        "return-from-missing-recorded",
        "missing-episode/" + name,
        child,
        "{returnedAt: '%s'}".formatted(at));
  }
}
