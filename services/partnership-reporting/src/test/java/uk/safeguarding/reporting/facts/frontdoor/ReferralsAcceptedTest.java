package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class ReferralsAcceptedTest {

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
