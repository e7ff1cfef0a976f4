package uk.safeguarding.childprotection.proceedings.preproceedings;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of pre-proceedings. */
public enum PreProceedingsRule implements Rule {
  PRE_PROCEEDINGS_START_ONCE("These pre-proceedings have started already."),
  PRE_PROCEEDINGS_MUST_STAND(
      "These pre-proceedings were withdrawn, so nothing more can be recorded of them."),
  PRE_PROCEEDINGS_END_ONCE("These pre-proceedings have ended already; correct their end."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  MEETINGS_LIE_BETWEEN_LETTER_AND_END(
      "Meetings and the end lie on or after the day of the letter, and no meeting after the end."),
  RECORDED_ONCE_UNDER_ITS_ID(
      "A meeting was recorded under this id already, even if it was withdrawn; record it under an"
          + " id of its own."),
  WITHDRAWAL_NEEDS_RECORD("No meeting stands under this id that could be withdrawn.");

  private final String sentence;

  PreProceedingsRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
