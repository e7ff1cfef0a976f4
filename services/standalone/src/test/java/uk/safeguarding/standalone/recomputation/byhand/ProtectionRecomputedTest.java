package uk.safeguarding.standalone.recomputation.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.standalone.recomputation.InventedHistory;

/** Child protection, with the numbers worked out by hand. */
class ProtectionRecomputedTest {

  private final InventedHistory history = new InventedHistory();

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void each_enquiry_counts_where_it_began() {
    enquiry("1", "2018-01-31");
    enquiry("2", "2018-02-01");
    history.tell(
        "section-47-enquiry-corrected", "section-47-enquiry/2", "Ada", "{startedOn: '2018-01-30'}");
    enquiry("3", "2018-01-31");
    history.tell("section-47-enquiry-withdrawn", "section-47-enquiry/3", "Ada", "{}");

    assertThat(history.figure("CP1", "2018-01")).isEqualTo("2");
    assertThat(history.figure("CP1", "2018-02")).isEqualTo("0");
    assertThat(history.figure("CP1-NI", "2017-Q4")).isEqualTo("2/49880");
  }

  /** From Tuesday 27 March 2018, with Easter, the 15th working day is Thursday 19 April. */
  @Test
  void a_conference_is_in_time_up_to_the_15th_working_day() {
    conference("1", "SECTION_47_ENQUIRY", "'2018-03-27'", "2018-04-19", "PLAN");
    conference("2", "SECTION_47_ENQUIRY", "'2018-03-27'", "2018-04-20", "PLAN");
    conference("3", "SECTION_47_ENQUIRY", "'2018-04-18'", "2018-04-19", "NO_PLAN");
    conference("4", "TRANSFER_IN", "null", "2018-04-19", "PLAN");
    conference("5", "TRANSFER_IN", "null", "2018-04-19", "NO_PLAN");
    conference("6", "SECTION_47_ENQUIRY", "'2018-04-18'", "2018-04-19", "NO_PLAN");
    history.tell(
        "initial-child-protection-conference-corrected",
        "initial-child-protection-conference/6",
        "Ada",
        "{heldOn: '2018-04-30', lastStrategyDiscussionOn: '2018-04-02', outcome: 'PLAN'}");
    conference("7", "SECTION_47_ENQUIRY", "'2018-04-18'", "2018-04-19", "PLAN");
    history.tell(
        "initial-child-protection-conference-withdrawn",
        "initial-child-protection-conference/7",
        "Ada",
        "{}");

    assertThat(history.figure("CP2", "2018-04")).isEqualTo("4");
    assertThat(history.figure("CP2b", "2018-04")).isEqualTo("2");
    assertThat(history.figure("CP2-NI", "2018-04")).isEqualTo("6/49880");
    assertThat(history.figure("CP3-QL", "2018-04")).isEqualTo("2/4");
    assertThat(history.figure("CP4", "2018-04")).isEqualTo("3/4");
    assertThat(history.figure("CP2b %", "2018-04")).isEqualTo("1/2");
  }

  @Test
  void a_plan_is_open_to_the_day_before_its_end() {
    plan("1", "Ada", "2018-01-31", "null");
    plan("2", "Ada", "2018-01-31", "null");
    plan("3", "Bea", "2018-01-02", "null");
    ended("3", "Bea", "2018-01-31");
    plan("4", "Cal", "2018-01-02", "null");
    ended("4", "Cal", "2018-01-31");
    history.tell(
        "child-protection-plan-end-corrected",
        "child-protection-plan/4",
        "Cal",
        "{endedOn: '2018-02-01'}");
    plan("5", "Dee", "2018-01-02", "null");
    ended("5", "Dee", "2018-01-20");
    history.tell("child-protection-plan-withdrawn", "child-protection-plan/5", "Dee", "{}");

    assertThat(history.figure("CP6B", "2018-01")).isEqualTo("2");
    assertThat(history.figure("CP6B", "2018-02")).isEqualTo("1");
    assertThat(history.figure("CP6B-NI", "2017-Q4")).isEqualTo("1/49880");
    assertThat(history.figure("CP7", "2018-01")).isEqualTo("1");
    assertThat(history.figure("CP7", "2018-02")).isEqualTo("1");
  }

  @Test
  void a_plan_is_a_repeat_after_any_plan_before() {
    plan("1", "Ada", "2018-02-01", "'2010-05-05'");
    plan("2", "Bea", "2017-12-01", "null");
    plan("3", "Bea", "2018-02-01", "null");
    plan("4", "Cal", "2018-02-01", "'2010-05-05'");
    history.tell(
        "child-protection-plan-corrected",
        "child-protection-plan/4",
        "Cal",
        "{startedOn: '2018-02-02', previousPlanEndedOn: null}");
    plan("5", "Dee", "2017-12-01", "null");
    history.tell("child-protection-plan-withdrawn", "child-protection-plan/5", "Dee", "{}");
    plan("6", "Dee", "2018-02-01", "null");
    plan("7", "Eve", "2017-12-01", "null");
    plan("8", "Ellen", "2018-02-01", "null");
    history.tell("child-identities-merged", "child/Eve", "Eve", "{other: 'Ellen'}");

    assertThat(history.figure("CP5-QL", "2018-02")).isEqualTo("3/5");
    assertThat(history.figure("CP5-QL (val)", "2017-12")).isEqualTo("0");
  }

  /** Of Monday 30 April 2018 the 15th working day before is Monday 9 April. */
  @Test
  void a_child_was_seen_in_the_last_15_working_days() {
    plan("1", "Ada", "2018-01-02", "null");
    visit("1", "1", "Ada", "2018-04-09", "CHILD_SEEN");
    plan("2", "Bea", "2018-01-02", "null");
    visit("2", "2", "Bea", "2018-04-06", "CHILD_SEEN");
    plan("3", "Cal", "2018-01-02", "null");
    visit("3", "3", "Cal", "2018-04-30", "CHILD_NOT_SEEN");
    plan("4", "Dee", "2018-01-02", "null");
    visit("4", "4", "Dee", "2018-04-30", "CHILD_NOT_YET_BORN");
    plan("5", "Eve", "2018-01-02", "null");
    visit("5", "5", "Eve", "2018-05-01", "CHILD_SEEN_ALONE");
    plan("6", "Fay", "2018-01-02", "null");
    visit("6", "6", "Fay", "2018-04-20", "CHILD_SEEN");
    history.tell(
        "child-protection-visit-withdrawn", "child-protection-plan/6", "Fay", "{visit: '6'}");

    assertThat(history.figure("CP8-QL", "2018-04")).isEqualTo("2/6");
    // Of Thursday 31 May it is Wednesday 9 May: the month has two bank holidays.
    assertThat(history.figure("CP8-QL", "2018-05")).isEqualTo("0/6");
  }

  @Test
  void each_review_counts_while_its_plan_stands() {
    plan("1", "Ada", "2018-01-02", "null");
    review("1", "1", "2018-03-31");
    review("1", "2", "2018-03-31");
    review("1", "3", "2018-03-31");
    history.tell(
        "review-child-protection-conference-withdrawn",
        "child-protection-plan/1",
        "Ada",
        "{review: '3'}");
    plan("2", "Ada", "2018-01-02", "null");
    review("2", "4", "2018-03-31");
    history.tell("child-protection-plan-withdrawn", "child-protection-plan/2", "Ada", "{}");

    assertThat(history.figure("CP9", "2018-03")).isEqualTo("2");
  }

  private void enquiry(String name, String startedOn) {
    history.tell(
        "section-47-enquiry-started",
        "section-47-enquiry/" + name,
        "Ada",
        "{startedOn: '%s'}".formatted(startedOn));
  }

  private void conference(
      String name, String route, String discussedOn, String heldOn, String outcome) {
    history.tell(
        "initial-child-protection-conference-held",
        "initial-child-protection-conference/" + name,
        "Ada",
        "{route: '%s', lastStrategyDiscussionOn: %s, heldOn: '%s', outcome: '%s'}"
            .formatted(route, discussedOn, heldOn, outcome));
  }

  private void plan(String name, String child, String startedOn, String previousEndedOn) {
    history.tell(
        "child-became-subject-of-plan",
        "child-protection-plan/" + name,
        child,
        "{startedOn: '%s', previousPlanEndedOn: %s}".formatted(startedOn, previousEndedOn));
  }

  private void ended(String name, String child, String on) {
    history.tell(
        "child-protection-plan-ended",
        "child-protection-plan/" + name,
        child,
        "{endedOn: '%s'}".formatted(on));
  }

  private void visit(String plan, String name, String child, String on, String outcome) {
    history.tell(
        "child-protection-visit-made",
        "child-protection-plan/" + plan,
        child,
        "{visit: '%s', visitedOn: '%s', outcome: '%s'}".formatted(name, on, outcome));
  }

  private void review(String plan, String name, String on) {
    history.tell(
        "review-child-protection-conference-held",
        "child-protection-plan/" + plan,
        "Ada",
        "{review: '%s', heldOn: '%s'}".formatted(name, on));
  }
}
