package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class FrontDoorTest {

  @Test
  void a_contact_counts_on_its_day_in_london_until_it_is_withdrawn() {
    Said said =
        new Said().and("contact-received", "contact/1", "{'receivedAt': '2018-03-31T23:30:00Z'}");
    assertThat(Counted.by(new ContactsReceived(), said).happened("contacts-received", "2018-04"))
        .isOne();
    said.and("contact-withdrawn", "contact/1", "{}");
    assertThat(Counted.by(new ContactsReceived(), said).happened("contacts-received", "2018-04"))
        .isZero();
  }

  @Test
  void only_a_referral_that_was_accepted_counts_and_a_correction_moves_it() {
    Said said = referral(new Said(), "1", "2018-10-01", "2018-10-02");
    assertThat(accepted(said, "2018-10")).isOne();
    said.and(
        "referral-decision-corrected",
        "referral/1",
        "{'decision': 'ACCEPTED_FOR_ASSESSMENT', 'decidedOn': '2018-09-28'}");
    assertThat(accepted(said, "2018-10")).isZero();
    assertThat(accepted(said, "2018-09")).isOne();
    said.and(
        "referral-decision-corrected",
        "referral/1",
        "{'decision': 'NO_FURTHER_ACTION', 'decidedOn': '2018-09-28'}");
    assertThat(accepted(said, "2018-09")).isZero();
  }

  @Test
  void a_request_about_a_child_whose_case_is_open_is_no_referral() {
    Said said = referral(new Said(), "1", "2018-10-01", "2018-10-02");
    referral(said, "2", "2018-10-15", "2018-10-16");
    assertThat(accepted(said, "2018-10")).isOne();
    said.and("referral-closed", "referral/1", "{'closureAssessmentOn': '2018-10-17'}");
    assertThat(accepted(said, "2018-10")).isOne();
    said.and("referral-closure-corrected", "referral/1", "{'closureAssessmentOn': '2018-10-16'}");
    assertThat(accepted(said, "2018-10")).as("closed on that very day").isEqualTo(2);
  }

  @Test
  void of_two_that_were_accepted_on_one_day_the_one_received_first_opens_the_case() {
    Said said = referral(new Said(), "2", "2018-10-01", "2018-10-03");
    referral(said, "1", "2018-10-02", "2018-10-03");
    assertThat(accepted(said, "2018-10")).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SEXUAL,              13, 1, on the 13th birthday she is 13
          SEXUAL_AND_CRIMINAL, 15, 1, among others
          SEXUAL,              12, 0, too young
          CRIMINAL,            15, 0, another kind
          NONE,                15, 0, about something else
          """)
  void sexual_exploitation_counts_from_13(String kind, int age, int counted, String why) {
    Said said =
        new Said()
            .and(
                "referral-received",
                "referral/1",
                "{'receivedOn': '2018-10-01', 'exploitation': '%s', 'age': %d}"
                    .formatted(kind, age))
            .and("referral-accepted", "referral/1", "{'decidedOn': '2018-10-02'}");
    assertThat(
            Counted.by(new ReferralsAccepted(), said)
                .happened(ReferralsAccepted.SEXUAL_EXPLOITATION, "2018-10"))
        .as(why)
        .isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2017-10-02, 2018-10-02, 1, the same day a year later is within
          2017-10-02, 2018-10-03, 0, a day later is not
          2016-02-29, 2017-02-28, 1, 29 February counts as 28
          2016-02-29, 2017-03-01, 0, and not as 1 March
          """)
  void a_referral_within_a_year_of_the_closure_is_a_re_referral(
      String closed, String again, int counted, String why) {
    Said said = referral(new Said(), "1", "2015-01-05", "2015-01-06");
    said.and("referral-closed", "referral/1", "{'closureAssessmentOn': '%s'}".formatted(closed));
    referral(said, "2", again, again);
    assertThat(
            Counted.by(new ReReferrals(), said)
                .happened(ReReferrals.AFTER_CLOSURE, again.substring(0, 7)))
        .as(why)
        .isEqualTo(counted);
    assertThat(
            Counted.by(new ReReferrals(), said)
                .happened(ReReferrals.AFTER_REFERRAL, again.substring(0, 7)))
        .as("the Department counts from the referral of 2015")
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-01, 1, on the same day
          2018-10-01, 2018-10-02, 1, on the next working day
          2018-10-01, 2018-10-03, 0, two working days later
          2018-10-05, 2018-10-08, 1, over a weekend
          2018-12-24, 2018-12-27, 1, over Christmas
          """)
  void a_decision_is_in_time_within_one_working_day(
      String received, String decided, int counted, String why) {
    Said said = referral(new Said(), "1", received, decided);
    var counts = Counted.by(new ReferralDecisions(), said);
    assertThat(counts.happened(ReferralDecisions.IN_TIME, decided.substring(0, 7)))
        .as(why)
        .isEqualTo(counted);
    assertThat(counts.happened(ReferralDecisions.COUNT, decided.substring(0, 7))).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-15, in-0-to-10-working-days,   true
          2018-10-01, 2018-10-16, in-11-to-25-working-days,  true
          2018-10-01, 2018-11-05, in-11-to-25-working-days,  true
          2018-10-01, 2018-11-06, in-26-to-35-working-days,  true
          2018-10-01, 2018-11-20, in-36-to-45-working-days,  true
          2018-10-01, 2018-12-03, in-36-to-45-working-days,  true
          2018-10-01, 2018-12-04, in-over-45-working-days,   false
          """)
  void an_assessment_counts_by_the_working_days_since_the_referral(
      String referred, String authorised, String band, boolean inTime) {
    Said said =
        new Said()
            .and("assessment-started", "assessment/1", "{'referredOn': '%s'}".formatted(referred))
            .and(
                "assessment-authorised",
                "assessment/1",
                "{'authorisedOn': '%s'}".formatted(authorised));
    var counts = Counted.by(new AssessmentsAuthorised(), said);
    String month = authorised.substring(0, 7);
    assertThat(counts.happened(AssessmentsAuthorised.COUNT + "-" + band, month)).isOne();
    assertThat(counts.happened(AssessmentsAuthorised.COUNT, month)).isOne();
    assertThat(counts.happened(AssessmentsAuthorised.WITHIN_45, month)).isEqualTo(inTime ? 1 : 0);
  }

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
  void a_step_up_moves_with_a_correction_of_the_end_that_it_is() {
    Said said =
        new Said()
            .and("early-help-started", "early-help/1", "{'startedOn': '2018-01-05'}")
            .and("early-help-stepped-up", "early-help/1", "{'steppedUpOn': '2018-03-05'}");
    assertThat(
            Counted.by(new EarlyHelpSteps(), said).happened(EarlyHelpSteps.STEPPED_UP, "2018-03"))
        .isOne();
    said.and(
        "early-help-end-corrected",
        "early-help/1",
        "{'reason': 'STEPPED_UP_TO_SOCIAL_CARE', 'endedOn': '2018-04-05'}");
    assertThat(
            Counted.by(new EarlyHelpSteps(), said).happened(EarlyHelpSteps.STEPPED_UP, "2018-04"))
        .isOne();
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
