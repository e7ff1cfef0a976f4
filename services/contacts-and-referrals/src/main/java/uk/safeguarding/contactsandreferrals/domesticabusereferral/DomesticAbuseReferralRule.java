package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a domestic abuse referral. */
public enum DomesticAbuseReferralRule implements Rule {
  REFERRAL_IS_MADE_ONCE("This referral is recorded already."),
  REFERRAL_MUST_STAND("This referral was withdrawn, so nothing more can be recorded of it."),
  PREVIOUS_REFERRAL_NEEDS_ITS_DAY("Say on which day the previous referral was made."),
  PREVIOUS_REFERRAL_IS_ANOTHER("A referral cannot be its own previous one."),
  PREVIOUS_REFERRAL_NOT_AFTER_THIS_ONE("The previous referral cannot be later than this one."),
  REFERRAL_IS_HEARD_ONCE("The hearing of this referral is recorded already."),
  HEARING_CORRECTION_NEEDS_HEARING("No hearing is recorded yet that could be corrected."),
  HEARING_NOT_BEFORE_REFERRAL("The conference cannot hear a referral before it was made.");

  private final String sentence;

  DomesticAbuseReferralRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
