package uk.safeguarding.lookedafterchildren.healthassessment;

import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentLimits.INITIAL;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentLimits.REVIEW_FROM_5;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentLimits.REVIEW_UNDER_5;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a health assessment. */
public enum HealthAssessmentPractice implements PracticeRule {
  INITIAL_WITHIN_20_WORKING_DAYS(
      "The initial health assessment is carried out within 20 working days of becoming looked"
          + " after, so that the health plan is ready for the first review.",
      INITIAL.source()),
  INITIAL_BY_MEDICAL_PRACTITIONER(
      "The initial health assessment is carried out by a registered medical practitioner.",
      "Care Planning Regulations 2010, regulation 7(1)"),
  REVIEW_WITHIN_6_MONTHS_UNDER_5(
      "The health of a child under 5 is assessed again within 6 months.", REVIEW_UNDER_5.source()),
  REVIEW_WITHIN_12_MONTHS_FROM_5(
      "The health of a child of 5 or more is assessed again within 12 months.",
      REVIEW_FROM_5.source());

  private final String sentence;
  private final String source;

  HealthAssessmentPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
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
