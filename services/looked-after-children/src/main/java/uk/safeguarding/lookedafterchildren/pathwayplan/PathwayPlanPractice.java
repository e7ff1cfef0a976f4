package uk.safeguarding.lookedafterchildren.pathwayplan;

import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanLimits.ASSESSMENT;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanLimits.AUTHORISATION;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanLimits.REVIEW;

import uk.safeguarding.kernel.PracticeRule;

/** What the law and good practice ask of pathway planning. */
public enum PathwayPlanPractice implements PracticeRule {
  NEEDS_ASSESSED_WITHIN_3_MONTHS(
      "The needs are assessed within 3 months of the 16th birthday, or of becoming eligible after"
          + " it.",
      ASSESSMENT.source()),
  PLAN_FOLLOWS_ASSESSMENT(
      "A plan is authorised after the needs were assessed.",
      "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 43"),
  PLAN_AUTHORISED_WITHIN_28_DAYS(
      "The plan is authorised within 28 days of the assessment.", AUTHORISATION.source()),
  PLAN_NAMES_PERSONAL_ADVISER(
      "The plan names the personal adviser.",
      "Children Act 1989, section 23D; Care Leavers (England) Regulations 2010, regulation 8"),
  PLAN_REVIEWED_WITHIN_6_MONTHS(
      "The plan is reviewed at least every 6 months, after the 18th birthday too.",
      REVIEW.source());

  private final String sentence;
  private final String source;

  PathwayPlanPractice(String sentence, String source) {
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
