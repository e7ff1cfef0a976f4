package uk.safeguarding.casereviews.reviewreferral;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a referral for review. */
public enum ReviewReferralRule implements Rule {
  CASE_REFERRED_ONCE("This referral is recorded already."),
  REFERRAL_MUST_STAND("This referral was withdrawn, so nothing more can be recorded of it."),
  REFERRAL_DECIDED_ONCE("This referral is decided already; correct the decision instead."),
  DECISION_CORRECTION_NEEDS_DECISION("No decision is recorded yet that could be corrected."),
  DECIDED_NOT_BEFORE_REFERRED("A referral cannot be decided before it was made.");

  private final String sentence;

  ReviewReferralRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
