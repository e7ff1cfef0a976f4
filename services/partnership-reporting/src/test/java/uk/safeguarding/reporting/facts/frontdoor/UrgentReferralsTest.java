package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class UrgentReferralsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          false, '',         1, no early help is known
          true,  '',         0, whoever took the referral knew of early help
          false, 2012-03-01, 0, early help was years ago
          false, 2018-05-31, 0, early help began the day before
          false, 2018-06-01, 1, early help began on the day of the referral
          """)
  void a_high_risk_referral_stands_out_where_there_never_was_early_help(
      boolean told, String helped, int without, String why) {
    Said said = urgent("STRATEGY_DISCUSSION", told);
    if (!helped.isEmpty()) {
      said.and("early-help-started", "early-help/1", "{'startedOn': '%s'}".formatted(helped));
    }
    assertThat(month(UrgentReferrals.COUNT, said)).as(why).isOne();
    assertThat(month(UrgentReferrals.WITHOUT_EARLY_HELP, said)).as(why).isEqualTo(without);
    said.and("early-help-withdrawn", "early-help/1", "{}");
    assertThat(month(UrgentReferrals.WITHOUT_EARLY_HELP, said))
        .as("early help that never was")
        .isEqualTo(told ? 0 : 1);
  }

  @Test
  void a_referral_accepted_for_an_assessment_is_not_of_high_risk_until_the_decision_is_corrected() {
    Said said = urgent("ASSESSMENT", false);
    assertThat(month(UrgentReferrals.COUNT, said)).isZero();
    said.and(
        "referral-decision-corrected",
        "referral/1",
        "{'decision': 'ACCEPTED_FOR_STRATEGY_DISCUSSION', 'decidedOn': '2018-06-02'}");
    assertThat(month(UrgentReferrals.COUNT, said)).isOne();
    said.and(
        "referral-decision-corrected",
        "referral/1",
        "{'decision': 'ACCEPTED_FOR_ASSESSMENT', 'decidedOn': '2018-06-02'}");
    assertThat(month(UrgentReferrals.COUNT, said)).isZero();
  }

  private static int month(String count, Said said) {
    return Counted.by(new UrgentReferrals(), said).happened(count, "2018-06");
  }

  private static Said urgent(String route, boolean earlyHelpBefore) {
    return new Said()
        .and(
            "referral-received",
            "referral/1",
            "{'receivedOn': '2018-06-01', 'exploitation': 'NONE', 'earlyHelpBefore': %s}"
                .formatted(earlyHelpBefore))
        .and(
            "referral-accepted",
            "referral/1",
            "{'decidedOn': '2018-06-01', 'route': '%s'}".formatted(route));
  }
}
