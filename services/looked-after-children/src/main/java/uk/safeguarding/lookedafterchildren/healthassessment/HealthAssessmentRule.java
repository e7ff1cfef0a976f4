package uk.safeguarding.lookedafterchildren.healthassessment;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a health assessment. */
public enum HealthAssessmentRule implements Rule {
  ASSESSMENT_IS_ARRANGED_ONCE("This health assessment is arranged already."),
  ASSESSMENT_MUST_STAND(
      "This health assessment was withdrawn, so nothing more can be recorded of it."),
  CORRECTION_IS_OF_THE_SAME_CHILD(
      "This health assessment is of another child. Withdraw it, and record it of the right one."),
  OUTCOME_NEEDS_OPEN_ASSESSMENT(
      "An outcome is recorded of this health assessment already. Correct it instead."),
  OUTCOME_CORRECTION_NEEDS_OUTCOME("No outcome is recorded yet that could be corrected."),
  PRACTITIONER_GOES_WITH_ASSESSMENT_CARRIED_OUT(
      "A health assessment that was carried out names who did it, and no other does."),
  REVIEW_NOT_BEFORE_LAST_ASSESSMENT(
      "A review health assessment does not lie before the assessment that it follows.");

  private final String sentence;

  HealthAssessmentRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
