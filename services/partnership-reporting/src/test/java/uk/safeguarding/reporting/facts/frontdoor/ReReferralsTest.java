package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class ReReferralsTest {

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
