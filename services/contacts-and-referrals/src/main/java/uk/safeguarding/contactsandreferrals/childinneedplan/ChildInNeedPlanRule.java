package uk.safeguarding.contactsandreferrals.childinneedplan;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a plan. */
public enum ChildInNeedPlanRule implements Rule {
  PLAN_STARTS_ONCE("This plan has started already."),
  PLAN_MUST_STAND("This plan was withdrawn, so nothing more can be recorded of it."),
  REVIEW_WITHIN_PLAN("A review cannot be held before its plan started, or after it ended."),
  REVIEW_MUST_BE_RECORDED("No such review is recorded of this plan."),
  VISIT_WITHIN_PLAN("A visit cannot be made before its plan started, or after it ended."),
  VISIT_MUST_BE_RECORDED("No such visit is recorded of this plan."),
  PLAN_ENDS_ONCE("This plan has ended already. Correct the end instead."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  END_NOT_BEFORE_START("A plan cannot end on a day before it started.");

  private final String sentence;

  ChildInNeedPlanRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
