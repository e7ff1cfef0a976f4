package uk.safeguarding.reporting.facts.harm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.subjects.Said;

class DomesticAbuseReferralsTest {

  private final Said said = new Said();

  @Test
  void only_high_risk_counts_with_and_without_children_and_repeats_among_them() {
    referred("1", "HIGH", "POLICE", true, "{'child': 'Ada', 'age': 4}");
    referred("2", "HIGH", "HEALTH", false, "");
    referred("3", "MEDIUM", "POLICE", true, "");
    assertThat(quarter(DomesticAbuseReferrals.HIGH_RISK)).isEqualTo(2);
    assertThat(quarter(DomesticAbuseReferrals.REPEATED)).isOne();
    assertThat(quarter(DomesticAbuseReferrals.WITH_CHILDREN)).isOne();
    assertThat(quarter(DomesticAbuseReferrals.WITHOUT_CHILDREN)).isOne();
    assertThat(
            counted()
                .inPeriodBy(Dimension.REFERRED_BY, DomesticAbuseReferrals.HIGH_RISK, "2018-06"))
        .isEqualTo("{HEALTH=1, POLICE=1}");
  }

  @Test
  void a_correction_of_the_risk_takes_it_out_and_so_does_a_withdrawal() {
    referred("1", "HIGH", "POLICE", false, "");
    said.and(
        "domestic-abuse-referral-corrected", "domestic-abuse-referral/1", "{'risk': 'MEDIUM'}");
    referred("2", "HIGH", "POLICE", false, "");
    assertThat(quarter(DomesticAbuseReferrals.HIGH_RISK)).isOne();
    said.and("domestic-abuse-referral-withdrawn", "domestic-abuse-referral/2", "{}");
    assertThat(quarter(DomesticAbuseReferrals.HIGH_RISK)).isZero();
  }

  private int quarter(String count) {
    return counted().happened(count, "2018-Q1");
  }

  private Counted counted() {
    return Counted.by(new DomesticAbuseReferrals(), said);
  }

  private void referred(String id, String risk, String by, boolean repeat, String children) {
    said.and(
        "domestic-abuse-referral-made",
        "domestic-abuse-referral/" + id,
        "{'referredOn': '2018-06-30', 'referredBy': '%s', 'risk': '%s', 'children': [%s], 'isRepeat': %s}"
            .formatted(by, risk, children, repeat));
  }
}
