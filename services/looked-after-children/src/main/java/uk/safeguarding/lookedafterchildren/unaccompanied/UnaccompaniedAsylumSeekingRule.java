package uk.safeguarding.lookedafterchildren.unaccompanied;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of the status of an unaccompanied asylum-seeking child. */
public enum UnaccompaniedAsylumSeekingRule implements Rule {
  STATUS_STARTS_ONCE("This status is recorded already."),
  STATUS_MUST_STAND("This status was withdrawn, so nothing more can be recorded of it."),
  AGE_ASSESSMENT_IS_CONCLUDED_ONCE("An age assessment is recorded already. Correct it instead."),
  AGE_ASSESSMENT_CORRECTION_NEEDS_CONCLUSION(
      "No age assessment is recorded yet that could be corrected."),
  STATUS_ENDS_ONCE("This status has ended already. Correct the end instead."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  END_NOT_BEFORE_START("The status cannot end on a day before it started.");

  private final String sentence;

  UnaccompaniedAsylumSeekingRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
