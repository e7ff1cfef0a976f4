package uk.safeguarding.lookedafterchildren.careplan;

import static uk.safeguarding.lookedafterchildren.careplan.CarePlanLimits.PREPARATION;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a care plan. */
public enum CarePlanPractice implements PracticeRule {
  PREPARED_WITHIN_10_WORKING_DAYS(
      "The care plan is prepared before the first placement or, where that is not practicable,"
          + " within 10 working days of its start.",
      PREPARATION.source()),
  CARE_PLAN_IS_AUTHORISED(
      "A care plan that should have been ready is authorised before it ends.",
      "local practice; the care plan is the authority's, so somebody who may do so approves it"),
  CHILDS_VIEWS_COME_FIRST(
      "A child of 4 or more is heard before the care plan is authorised.",
      "Children Act 1989, section 22(4) and (5); the age is local practice");

  private final String sentence;
  private final String source;

  CarePlanPractice(String sentence, String source) {
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
