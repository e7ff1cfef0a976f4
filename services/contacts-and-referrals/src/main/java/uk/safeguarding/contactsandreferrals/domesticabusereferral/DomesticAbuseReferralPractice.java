package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralLimits.REPEAT;

import java.util.List;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralMade;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a referral to the conference. */
public enum DomesticAbuseReferralPractice implements PracticeRule {
  CONFERENCE_TAKES_HIGH_RISK_AND_REPEATS(
      "The conference takes referrals of high risk, and repeats whatever the risk.",
      REPEAT.source());

  private final String sentence;
  private final String source;

  DomesticAbuseReferralPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a referral as it now stands differs from practice. */
  static List<Finding> findings(DomesticAbuseReferral referral) {
    DomesticAbuseReferralMade start = referral.start();
    boolean differs =
        start != null
            && !referral.withdrawn()
            && start.risk() != DomesticAbuseRisk.HIGH
            && !start.isRepeat();
    return differs ? List.of(Finding.of(CONFERENCE_TAKES_HIGH_RISK_AND_REPEATS, null)) : List.of();
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public String source() {
    return source;
  }
}
