package uk.safeguarding.contactsandreferrals.assessment;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of an assessment. */
public enum AssessmentRule implements Rule {
  ASSESSMENT_STARTS_ONCE("This assessment has started already."),
  ASSESSMENT_MUST_STAND("This assessment was withdrawn, so nothing more can be recorded of it."),
  REVIEW_POINT_NOT_BEFORE_START(
      "A review point cannot be held on a day before the assessment started."),
  REVIEW_POINT_MUST_BE_RECORDED("No such review point is recorded of this assessment."),
  FACTORS_ARE_IDENTIFIED_ONCE("The factors are recorded already. Correct them instead."),
  FACTORS_CORRECTION_NEEDS_FACTORS("No factors are recorded yet that could be corrected."),
  FACTORS_NAME_AT_LEAST_ONE(
      "Name at least one factor; where there is none, that is NONE_IDENTIFIED."),
  NONE_IDENTIFIED_STANDS_ALONE("NONE_IDENTIFIED cannot stand beside another factor."),
  FACTORS_NOT_BEFORE_START("Factors cannot be identified on a day before the assessment started."),
  AUTHORISATION_NEEDS_OPEN_ASSESSMENT("An assessment can be authorised only while it is open."),
  AUTHORISATION_NOT_BEFORE_START("An assessment cannot be authorised on a day before it started."),
  AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION(
      "No authorisation is recorded yet that could be corrected.");

  private final String sentence;

  AssessmentRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
