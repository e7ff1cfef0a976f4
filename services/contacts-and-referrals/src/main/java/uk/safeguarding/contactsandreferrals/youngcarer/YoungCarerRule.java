package uk.safeguarding.contactsandreferrals.youngcarer;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a young carer. */
public enum YoungCarerRule implements Rule {
  YOUNG_CARER_IS_IDENTIFIED_ONCE("This young carer is recorded already."),
  YOUNG_CARER_MUST_STAND("This record was withdrawn, so nothing more can be recorded of it."),
  YOUNG_CARER_HAS_NOT_ENDED(
      "The record of this young carer has ended, so nothing new can begin in it."),
  ASSESSMENT_STARTS_ONCE("The assessment has started already."),
  ASSESSMENT_CORRECTION_NEEDS_ASSESSMENT("No assessment has started yet that could be corrected."),
  OUTCOME_NEEDS_OPEN_ASSESSMENT("An outcome can be recorded only while the assessment is open."),
  OUTCOME_CORRECTION_NEEDS_OUTCOME("No outcome is recorded yet that could be corrected."),
  PLAN_STARTS_ONCE("The plan of support has started already."),
  PLAN_CORRECTION_NEEDS_PLAN("No plan of support has started yet that could be corrected."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  YOUNG_CARER_DAYS_ARE_IN_ORDER(
      "The identification comes first, the assessment's start before its end, and the end of the"
          + " record last.");

  private final String sentence;

  YoungCarerRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
