package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.facts.Dimension;
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

  @Test
  void it_tells_how_and_how_long_ago_the_latest_earlier_case_ended() {
    Said said = referral(new Said(), "1", "2017-01-05", "2017-01-06");
    closed(said, "1", "2017-12-01", "CLOSED_AFTER_ASSESSMENT");
    referral(said, "2", "2018-01-05", "2018-01-06");
    closed(said, "2", "2018-03-01", "CLOSED_AFTER_ASSESSMENT_TO_EARLY_HELP");
    referral(said, "3", "2018-08-31", "2018-08-31");
    var counted = Counted.by(new ReReferrals(), said);
    assertThat(counted.inPeriodBy(Dimension.EARLIER_OUTCOME, ReReferrals.AFTER_CLOSURE, "2018-08"))
        .isEqualTo("{CLOSED_AFTER_ASSESSMENT_TO_EARLY_HELP=1}");
    assertThat(
            counted.inPeriodBy(Dimension.TIME_SINCE_CLOSURE, ReReferrals.AFTER_CLOSURE, "2018-08"))
        .isEqualTo("{3-to-5-months=1}");
    assertThat(
            counted.inPeriodBy(Dimension.TIME_SINCE_CLOSURE, ReReferrals.AFTER_CLOSURE, "2018-01"))
        .isEqualTo("{under-3-months=1}");
  }

  private static void closed(Said said, String id, String on, String outcome) {
    said.and(
        "referral-closed",
        "referral/" + id,
        "{'closureAssessmentOn': '%s', 'outcome': '%s'}".formatted(on, outcome));
  }

  private static Said referral(Said said, String id, String received, String decided) {
    return said.and(
            "referral-received",
            "referral/" + id,
            "{'receivedOn': '%s', 'exploitation': 'NONE'}".formatted(received))
        .and("referral-accepted", "referral/" + id, "{'decidedOn': '%s'}".formatted(decided));
  }
}
