package uk.safeguarding.contactsandreferrals.referral;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a referral. */
public enum ReferralRule implements Rule {
  REFERRAL_IS_RECEIVED_ONCE("This referral was received already."),
  REFERRAL_MUST_STAND("This referral was withdrawn, so nothing more can be recorded of it."),
  REFERRAL_IS_DECIDED_ONCE("This referral has been decided already. Correct the decision instead."),
  DECISION_NOT_BEFORE_RECEIPT(
      "The decision cannot be taken on a day before the referral was received."),
  DECISION_CORRECTION_NEEDS_DECISION("No decision is recorded yet that could be corrected."),
  ONLY_AN_ACCEPTED_REFERRAL_IS_CLOSED(
      "Only the case of an accepted referral can be closed, and once."),
  A_CLOSED_REFERRAL_WAS_ACCEPTED(
      "The case of this referral was closed, so the referral must have been accepted."),
  CLOSURE_NOT_BEFORE_DECISION("The case cannot close on a day before the referral was accepted."),
  CLOSURE_CORRECTION_NEEDS_CLOSURE("No closure is recorded yet that could be corrected.");

  private final String sentence;

  ReferralRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
