package uk.safeguarding.contactsandreferrals.allegation;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of an allegation. */
public enum AllegationRule implements Rule {
  ALLEGATION_IS_RECEIVED_ONCE("This allegation is recorded already."),
  ALLEGATION_MUST_STAND("This allegation was withdrawn, so nothing more can be recorded of it."),
  ALLEGATION_IS_REFERRED_ONCE("The referral to the designated officer is recorded already."),
  REFERRAL_CORRECTION_NEEDS_REFERRAL(
      "No referral to the designated officer is recorded yet that could be corrected."),
  MEETING_IS_RECORDED_ONCE("This meeting is recorded already."),
  MEETING_WITHDRAWAL_NEEDS_MEETING("There is no such meeting that could be withdrawn."),
  ALLEGATION_IS_CONCLUDED_ONCE("The conclusion of this allegation is recorded already."),
  CONCLUSION_CORRECTION_NEEDS_CONCLUSION("No conclusion is recorded yet that could be corrected."),
  ALLEGATION_DAYS_ARE_IN_ORDER(
      "The allegation is received first; no referral, meeting or conclusion comes before that"
          + " day.");

  private final String sentence;

  AllegationRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
