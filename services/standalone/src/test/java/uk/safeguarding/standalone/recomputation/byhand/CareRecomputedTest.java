package uk.safeguarding.standalone.recomputation.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.standalone.recomputation.InventedHistory;

/** Periods of care and what stands in them, with the numbers worked out by hand. */
class CareRecomputedTest {

  private static final String PRIVATE_CARERS =
      "{type: 'FOSTER_OTHER_CARER_LONG_TERM', provider: 'PRIVATE'}";
  private static final String OWN_CARERS =
      "{type: 'FOSTER_RELATIVE_OR_FRIEND', provider: 'OWN_AUTHORITY'}";

  private final InventedHistory history = new InventedHistory();

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void a_child_is_looked_after_to_the_day_before_the_end() {
    care("1", "Ada", "2018-01-31", OWN_CARERS);
    care("2", "Bea", "2018-01-02", OWN_CARERS);
    ended("2", "Bea", "2018-01-31", "DIED");
    care("3", "Cal", "2018-01-02", OWN_CARERS);
    history.tell(
        "period-of-care-corrected",
        "period-of-care/3",
        "Cal",
        "{startedOn: '2018-01-02', legalStatus: 'SHORT_BREAK_RECORDED_INDIVIDUALLY'}");
    ended("3", "Cal", "2018-01-20", "DIED");
    care("4", "Dee", "2018-01-02", OWN_CARERS);
    history.tell("period-of-care-withdrawn", "period-of-care/4", "Dee", "{}");
    care("5", "Anne", "2018-01-20", OWN_CARERS);
    history.tell("child-identities-merged", "child/Ada", "Ada", "{other: 'Anne'}");

    assertThat(history.figure("LAC1", "2018-01")).isEqualTo("1");
    assertThat(history.figure("LAC1", "2017-12")).isEqualTo("0");
    assertThat(history.figure("LAC1-NI", "2018-Q1")).isEqualTo("1/49880");
    assertThat(history.figure("LAC2", "2018-01")).isEqualTo("3");
    assertThat(history.figure("LAC3", "2018-01")).isEqualTo("1");
  }

  @Test
  void an_end_is_an_adoption_or_a_special_guardianship_by_its_reason() {
    care("1", "Ada", "2017-01-02", OWN_CARERS);
    ended("1", "Ada", "2018-03-31", "ADOPTED_CONSENT_DISPENSED_WITH");
    care("2", "Bea", "2017-01-02", OWN_CARERS);
    ended("2", "Bea", "2018-03-31", "SPECIAL_GUARDIANSHIP_OTHER_CARER");
    care("3", "Cal", "2017-01-02", OWN_CARERS);
    ended("3", "Cal", "2018-03-31", "SPECIAL_GUARDIANSHIP_OTHER_CARER_UNRELATED");
    care("4", "Dee", "2017-01-02", OWN_CARERS);
    ended("4", "Dee", "2018-04-01", "SPECIAL_GUARDIANSHIP_OTHER_CARER_UNRELATED");
    care("5", "Eve", "2017-01-02", OWN_CARERS);
    ended("5", "Eve", "2018-04-01", "ADOPTED_APPLICATION_UNOPPOSED");
    history.tell(
        "period-of-care-end-corrected",
        "period-of-care/5",
        "Eve",
        "{endedOn: '2018-04-02', reason: 'SPECIAL_GUARDIANSHIP_OTHER_CARER'}");

    assertThat(history.figure("LAC6 (%)", "2018-03")).isEqualTo("1/3");
    assertThat(history.figure("LAC12 (%)", "2018-03")).isEqualTo("1/3");
    assertThat(history.figure("LAC6 (val)", "2018-04")).isEqualTo("0");
    assertThat(history.figure("LAC12 (%)", "2018-04")).isEqualTo("1/2");
    assertThat(history.figure("LAC12 (val)", "2018-Q1")).isEqualTo("1");
  }

  @Test
  void the_last_placement_that_is_not_temporary_is_with_an_independent_agency() {
    care("1", "Ada", "2018-01-02", PRIVATE_CARERS);
    care("2", "Bea", "2018-01-02", OWN_CARERS);
    care("3", "Cal", "2018-01-02", PRIVATE_CARERS);
    episode("3", "hospital", "Cal", "2018-01-20", "{type: 'TEMPORARY_HOSPITAL'}");
    care("4", "Dee", "2018-01-02", PRIVATE_CARERS);
    episode("4", "home", "Dee", "2018-01-31", "{type: 'CHILDRENS_HOME', provider: 'PRIVATE'}");
    care("5", "Eve", "2018-01-02", PRIVATE_CARERS);
    episode("5", "never", "Eve", "2018-01-20", OWN_CARERS);
    history.tell("episode-of-care-withdrawn", "period-of-care/5", "Eve", "{episode: 'never'}");
    care("6", "Fay", "2018-01-02", OWN_CARERS);
    episode("6", "2", "Fay", "2018-01-20", OWN_CARERS);
    history.tell(
        "episode-of-care-corrected",
        "period-of-care/6",
        "Fay",
        "{episode: '2', startedOn: '2018-01-19', placement: %s}".formatted(PRIVATE_CARERS));
    care("7", "Gus", "2018-01-02", PRIVATE_CARERS);
    history.tell(
        "period-of-care-corrected",
        "period-of-care/7",
        "Gus",
        "{startedOn: '2018-01-02', placement: %s}".formatted(OWN_CARERS));

    assertThat(history.figure("LAC9", "2018-01")).isEqualTo("4/7");
    assertThat(history.figure("LAC9 (val)", "2017-Q4")).isEqualTo("4");
  }

  @Test
  void a_care_plan_counts_while_it_is_authorised_or_part_of_a_pathway_plan() {
    care("1", "Ada", "2018-01-02", OWN_CARERS);
    plan("1", "Ada", "1", "2018-01-31");
    care("2", "Bea", "2018-01-02", OWN_CARERS);
    plan("2", "Bea", "an earlier one", "2018-01-10");
    care("3", "Cal", "2018-01-02", OWN_CARERS);
    plan("3", "Cal", "3", "2018-01-10");
    planEnded("3", "Cal", "2018-01-31", "BECAME_PART_OF_A_PATHWAY_PLAN");
    history.tell(
        "pathway-plan-authorised", "pathway-plan/1", "Cal", "{authorisedOn: '2018-02-01'}");
    care("4", "Dee", "2018-01-02", OWN_CARERS);
    plan("4", "Dee", "4", "2018-02-10");
    history.tell(
        "care-plan-authorisation-corrected", "care-plan/4", "Dee", "{authorisedOn: '2018-01-10'}");
    planEnded("4", "Dee", "2018-02-28", "OTHER");
    care("5", "Eve", "2018-01-02", OWN_CARERS);
    history.tell("care-plan-started", "care-plan/5", "Eve", "{periodOfCare: '5'}");
    history.tell("care-plan-prepared", "care-plan/5", "Eve", "{preparedOn: '2018-01-10'}");

    assertThat(history.figure("LAC10 (%)", "2018-01")).isEqualTo("2/5");
    assertThat(history.figure("LAC10-QL", "2018-02")).isEqualTo("2");
  }

  @Test
  void an_unaccompanied_child_counts_while_the_status_lasts() {
    care("1", "Ada", "2018-01-02", OWN_CARERS);
    unaccompanied("1", "Ada", "2018-01-31");
    care("2", "Bea", "2018-01-02", OWN_CARERS);
    unaccompanied("2", "Bea", "2018-01-02");
    history.tell(
        "unaccompanied-status-ended",
        "unaccompanied-asylum-seeking/2",
        "Bea",
        "{endedOn: '2018-01-31'}");
    unaccompanied("3", "Cal", "2018-01-02");
    unaccompanied("4", "Dee", "2018-01-02");
    history.tell("unaccompanied-status-withdrawn", "unaccompanied-asylum-seeking/4", "Dee", "{}");

    assertThat(history.figure("LAC13", "2018-01")).isEqualTo("1");
    assertThat(history.figure("LAC14", "2018-01")).isEqualTo("3");
  }

  @Test
  void a_foster_carer_counts_from_the_approval_to_the_day_before_the_end() {
    carer("foster-carer-approved", "1", "{approvedOn: '2018-01-31'}");
    carer("foster-carer-put-on-hold", "1", "{}");
    carer("foster-carer-approved", "2", "{approvedOn: '2018-01-02'}");
    carer("foster-carer-closed", "2", "{closedOn: '2018-01-20'}");
    carer("foster-carer-closure-corrected", "2", "{closedOn: '2018-02-28'}");
    carer("foster-carer-approved", "3", "{approvedOn: '2018-01-02'}");
    carer("foster-carer-record-withdrawn", "3", "{}");
    carer("foster-carer-application-received", "4", "{}");
    carer("foster-carer-closed", "4", "{closedOn: '2018-03-20'}");

    assertThat(history.figure("LAC16", "2018-01")).isEqualTo("2");
    assertThat(history.figure("LAC16", "2018-02")).isEqualTo("1");
  }

  private void care(String name, String child, String startedOn, String placement) {
    history.tell(
        "period-of-care-started",
        "period-of-care/" + name,
        child,
        "{startedOn: '%s', legalStatus: 'FULL_CARE_ORDER', placement: %s}"
            .formatted(startedOn, placement));
  }

  private void ended(String name, String child, String on, String reason) {
    history.tell(
        "period-of-care-ended",
        "period-of-care/" + name,
        child,
        "{endedOn: '%s', reason: '%s'}".formatted(on, reason));
  }

  private void episode(String period, String name, String child, String on, String placement) {
    history.tell(
        "episode-of-care-started",
        "period-of-care/" + period,
        child,
        "{episode: '%s', startedOn: '%s', placement: %s}".formatted(name, on, placement));
  }

  private void plan(String name, String child, String period, String authorisedOn) {
    history.tell(
        "care-plan-started", "care-plan/" + name, child, "{periodOfCare: '%s'}".formatted(period));
    history.tell(
        "care-plan-authorised",
        "care-plan/" + name,
        child,
        "{authorisedOn: '%s'}".formatted(authorisedOn));
  }

  private void planEnded(String name, String child, String on, String reason) {
    history.tell(
        "care-plan-ended",
        "care-plan/" + name,
        child,
        "{endedOn: '%s', reason: '%s'}".formatted(on, reason));
  }

  private void unaccompanied(String name, String child, String startedOn) {
    history.tell(
        "unaccompanied-status-started",
        "unaccompanied-asylum-seeking/" + name,
        child,
        "{startedOn: '%s'}".formatted(startedOn));
  }

  private void carer(String type, String name, String fields) {
    history.tell(type, "foster-carer/" + name, name, fields);
  }
}
