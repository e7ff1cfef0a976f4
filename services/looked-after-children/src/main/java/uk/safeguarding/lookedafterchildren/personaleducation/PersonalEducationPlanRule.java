package uk.safeguarding.lookedafterchildren.personaleducation;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a personal education plan. */
public enum PersonalEducationPlanRule implements Rule {
  PLAN_STARTS_ONCE("This personal education plan has started already."),
  PLAN_MUST_STAND(
      "This personal education plan was withdrawn, so nothing more can be recorded of it."),
  PLAN_IS_INITIATED_ONCE(
      "It is recorded already when this plan was initiated. Correct that instead."),
  INITIATION_CORRECTION_NEEDS_INITIATION("It is not recorded yet when this plan was initiated."),
  RECORDED_ONCE_UNDER_ITS_ID("Something is recorded under this id already. Choose another."),
  WITHDRAWAL_NEEDS_RECORD("Nothing stands under this id that could be withdrawn."),
  PLAN_ENDS_ONCE("This personal education plan has ended already. Correct the end instead."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  WHAT_HAPPENED_LIES_WITHIN_THE_PLAN(
      "What happens under a personal education plan lies between the day on which the child became"
          + " looked after and the plan's end.");

  private final String sentence;

  PersonalEducationPlanRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
