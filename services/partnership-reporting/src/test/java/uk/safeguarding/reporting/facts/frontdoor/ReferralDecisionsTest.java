package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class ReferralDecisionsTest {

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
