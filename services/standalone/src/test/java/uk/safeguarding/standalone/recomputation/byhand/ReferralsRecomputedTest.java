package uk.safeguarding.standalone.recomputation.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.standalone.recomputation.InventedHistory;

/** M1, M2, M3, M2-NI, M4, M6-QL and M8-QL, with the numbers worked out by hand. */
class ReferralsRecomputedTest {

  private final InventedHistory history = new InventedHistory();

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void a_contact_counts_on_its_day_in_london() {
    contact("in summer after midnight there", "2018-06-30T23:30:00Z");
    contact("in winter before midnight", "2017-11-30T23:30:00Z");
    contact("corrected", "2018-02-10T12:00:00Z");
    history.tell(
        "contact-corrected", "contact/corrected", "Ada", "{receivedAt: '2018-01-31T23:59:59Z'}");
    contact("withdrawn", "2018-02-10T12:00:00Z");
    history.tell("contact-withdrawn", "contact/withdrawn", "Ada", "{}");

    assertThat(history.figure("M1", "2018-06")).isEqualTo("0");
    assertThat(history.figure("M1", "2018-07")).isEqualTo("1");
    assertThat(history.figure("M1", "2017-11")).isEqualTo("1");
    assertThat(history.figure("M1", "2018-01")).isEqualTo("1");
    assertThat(history.figure("M1", "2018-02")).isEqualTo("0");
    assertThat(history.figure("M1", "2017-Q3")).isEqualTo("1");
    assertThat(history.figure("M1", "2018-Q2")).isEqualTo("1");
    assertThat(history.figure("M1", "2017-18")).isEqualTo("2");
  }

  @Test
  void a_referral_counts_unless_the_case_was_open() {
    accepted("1", "Ada", "2018-02-01", "2018-02-05");
    accepted("2", "Ada", "2018-02-19", "2018-02-20");
    closed("2", "Ada", "2018-03-01");
    closed("1", "Ada", "2018-03-09");
    // The case closed on the day on which the next began: it was open no more.
    accepted("3", "Ada", "2018-03-08", "2018-03-09");
    contact("1", "2018-03-08T09:00:00Z");
    contact("2", "2018-03-08T10:00:00Z");

    assertThat(history.figure("M2", "2018-02")).isEqualTo("1");
    assertThat(history.figure("M2", "2018-03")).isEqualTo("1");
    assertThat(history.figure("M2", "2017-18")).isEqualTo("2");
    assertThat(history.figure("M3", "2018-03")).isEqualTo("1/2");
    assertThat(history.figure("M2-NI", "2018-03")).isEqualTo("1/49880");
    assertThat(history.figure("M2-NI", "2018-07")).isEqualTo("0/50296");
    assertThat(history.figure("M2-NI", "2018-Q2")).isEqualTo("0/50296");
  }

  @Test
  void of_two_referrals_accepted_on_one_day_the_one_received_first_opened_the_case() {
    accepted("later", "Ada", "2018-02-02", "2018-02-05", "SEXUAL", 14);
    accepted("first", "Ada", "2018-02-01", "2018-02-05", "NONE", 14);
    accepted("1", "Bea", "2018-02-02", "2018-02-05");
    accepted("2", "Bea", "2018-02-02", "2018-02-05");

    assertThat(history.figure("M2", "2018-02")).isEqualTo("2");
    assertThat(history.figure("M4", "2018-02")).isEqualTo("0");
  }

  @Test
  void what_was_withdrawn_or_decided_otherwise_opens_no_case() {
    accepted("1", "Ada", "2018-02-01", "2018-02-05");
    history.tell("referral-withdrawn", "referral/1", "Ada", "{}");
    accepted("2", "Ada", "2018-02-10", "2018-02-12");
    accepted("3", "Bea", "2018-02-01", "2018-02-05");
    history.tell(
        "referral-decision-corrected",
        "referral/3",
        "Bea",
        "{decision: 'NO_FURTHER_ACTION', decidedOn: '2018-02-05'}");
    received("4", "Cal", "2018-02-01", "NONE", 3);
    history.tell(
        "referral-closed-with-no-further-action", "referral/4", "Cal", "{decidedOn: '2018-02-02'}");
    history.tell(
        "referral-decision-corrected",
        "referral/4",
        "Cal",
        "{decision: 'ACCEPTED_FOR_STRATEGY_DISCUSSION', decidedOn: '2018-04-03'}");

    assertThat(history.figure("M2", "2018-02")).isEqualTo("1");
    assertThat(history.figure("M2", "2018-04")).isEqualTo("1");
  }

  @Test
  void two_references_of_one_child_have_one_case() {
    accepted("1", "Ada", "2018-02-01", "2018-02-05");
    accepted("2", "Abi", "2018-02-10", "2018-02-12");
    accepted("3", "Bea", "2018-02-01", "2018-02-05");
    accepted("4", "Bee", "2018-02-10", "2018-02-12");
    merged("Abi", "Anne");
    merged("Ada", "Abi");
    merged("Bea", "Bee");
    history.tell("child-identities-separated", "child/Bea", "Bea", "{other: 'Bee'}");
    accepted("5", "Anne", "2018-02-20", "2018-02-21");

    assertThat(history.figure("M2", "2018-02")).isEqualTo("3");
  }

  @Test
  void exploitation_counts_from_13_on_and_as_it_was_corrected() {
    accepted("1", "Ada", "2018-02-01", "2018-02-05", "SEXUAL", 13);
    accepted("2", "Bea", "2018-02-01", "2018-02-05", "SEXUAL_AND_CRIMINAL", 12);
    accepted("3", "Cal", "2018-02-01", "2018-02-05", "CRIMINAL", 15);
    accepted("4", "Dee", "2018-02-01", "2018-02-05", "NONE", 15);
    history.tell(
        "referral-corrected",
        "referral/4",
        "Dee",
        "{receivedOn: '2018-02-01', exploitation: 'SEXUAL_AND_CRIMINAL'}");

    assertThat(history.figure("M4", "2018-02")).isEqualTo("2");
  }

  @Test
  void a_year_since_the_closure_ends_on_the_same_date() {
    accepted("1", "Ada", "2016-01-04", "2016-01-04");
    closed("1", "Ada", "2016-02-29");
    accepted("2", "Ada", "2017-02-28", "2017-10-02");
    accepted("3", "Bea", "2016-01-04", "2016-01-04");
    closed("3", "Bea", "2016-02-29");
    accepted("4", "Bea", "2017-03-01", "2017-10-02");
    accepted("5", "Cal", "2017-09-01", "2017-09-01");
    closed("5", "Cal", "2017-09-09");
    history.tell(
        "referral-closure-corrected", "referral/5", "Cal", "{closureAssessmentOn: '2017-09-10'}");
    accepted("6", "Cal", "2018-09-10", "2018-09-12");
    closed("6", "Cal", "2018-09-30");
    accepted("7", "Dee", "2017-09-01", "2017-09-01");
    closed("7", "Dee", "2017-09-10");
    accepted("8", "Dee", "2018-09-11", "2018-09-12");
    accepted("9", "Eve", "2017-09-01", "2017-09-01");
    closed("9", "Eve", "2017-09-10");
    history.tell("referral-withdrawn", "referral/9", "Eve", "{}");
    accepted("10", "Eve", "2018-09-01", "2018-09-03");

    // Over a 29 February the year has a day more.
    accepted("11", "Fay", "2015-01-05", "2015-01-05");
    closed("11", "Fay", "2015-03-05");
    accepted("12", "Fay", "2016-03-05", "2017-11-06");

    assertThat(history.figure("M6-QL", "2017-10")).isEqualTo("1/2");
    assertThat(history.figure("M6-QL", "2017-11")).isEqualTo("1/1");
    assertThat(history.figure("M6-QL", "2018-09")).isEqualTo("1/3");
    assertThat(history.figure("M6-QL (val)", "2018-Q2")).isEqualTo("1");
  }

  /** Monday 7 May 2018 was a bank holiday. */
  @Test
  void a_decision_is_in_time_up_to_the_first_working_day_after_the_receipt() {
    accepted("same day", "Ada", "2018-05-03", "2018-05-03");
    accepted("over a long weekend", "Bea", "2018-05-04", "2018-05-08");
    accepted("two working days", "Cal", "2018-05-03", "2018-05-08");
    accepted("Saturday after the limit", "Dee", "2018-05-03", "2018-05-05");
    accepted("received on a Saturday", "Eve", "2018-05-05", "2018-05-08");
    accepted("corrected", "Fay", "2018-05-14", "2018-05-31");
    history.tell(
        "referral-decision-corrected",
        "referral/corrected",
        "Fay",
        "{decision: 'STEPPED_DOWN_TO_EARLY_HELP', decidedOn: '2018-05-15'}");
    received("not decided", "Gus", "2018-05-14", "NONE", 3);
    accepted("before the limit changed", "Hal", "2018-03-05", "2018-03-05");

    assertThat(history.figure("M8-QL", "2018-05")).isEqualTo("4/6");
    assertThat(history.figure("M8-QL", "2018-03")).isEqualTo("?/1");
    assertThat(history.figure("M8-QL", "2017-18")).isEqualTo("?/1");
    assertThat(history.figure("M8-QL", "2018-Q1")).isEqualTo("4/6");
  }

  private void contact(String name, String receivedAt) {
    history.tell(
        "contact-received", "contact/" + name, "Ada", "{receivedAt: '%s'}".formatted(receivedAt));
  }

  private void accepted(String name, String child, String receivedOn, String decidedOn) {
    accepted(name, child, receivedOn, decidedOn, "NONE", 3);
  }

  private void accepted(
      String name,
      String child,
      String receivedOn,
      String decidedOn,
      String exploitation,
      int age) {
    received(name, child, receivedOn, exploitation, age);
    history.tell(
        "referral-accepted", "referral/" + name, child, "{decidedOn: '%s'}".formatted(decidedOn));
  }

  private void received(
      String name, String child, String receivedOn, String exploitation, int age) {
    history.tell(
        "referral-received",
        "referral/" + name,
        child,
        "{receivedOn: '%s', exploitation: '%s', age: %d}".formatted(receivedOn, exploitation, age));
  }

  private void closed(String name, String child, String on) {
    history.tell(
        "referral-closed", "referral/" + name, child, "{closureAssessmentOn: '%s'}".formatted(on));
  }

  private void merged(String child, String other) {
    history.tell(
        "child-identities-merged", "child/" + child, child, "{other: '%s'}".formatted(other));
  }
}
