package uk.safeguarding.contactsandreferrals.referral;

import static uk.safeguarding.contactsandreferrals.referral.ReferralLimits.DECISION;

import java.util.List;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralReceived;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a referral. */
public enum ReferralPractice implements PracticeRule {
  DECISION_WITHIN_1_WORKING_DAY(
      "A social worker decides within 1 working day of its receipt what follows from a referral.",
      DECISION.source());

  private final String sentence;
  private final String source;

  ReferralPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a referral as it now stands differs from practice. */
  static List<Finding> findings(Referral referral) {
    ReferralReceived received = referral.received();
    Referral.Decided decided = referral.decided();
    if (received == null
        || decided == null
        || referral.status() == Referral.Status.WITHDRAWN
        || DECISION.isKept(received.receivedOn(), decided.on())) {
      return List.of();
    }
    return List.of(
        Finding.of(DECISION_WITHIN_1_WORKING_DAY, DECISION.lastDay(received.receivedOn())));
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
