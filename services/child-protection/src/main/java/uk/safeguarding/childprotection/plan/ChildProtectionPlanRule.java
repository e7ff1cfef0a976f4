package uk.safeguarding.childprotection.plan;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a child protection plan. */
public enum ChildProtectionPlanRule implements Rule {
  PLAN_STARTS_ONCE("This plan has started already."),
  PLAN_MUST_STAND("This plan was withdrawn, so nothing more can be recorded of it."),
  PLAN_ENDS_ONCE("This plan has ended already; correct its end."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  WHAT_HAPPENED_LIES_WITHIN_THE_PLAN(
      "Visits, core groups, reviews and the end lie on or after the day the plan started, and none"
          + " after its end."),
  RECORDED_ONCE_UNDER_ITS_ID(
      "Something was recorded under this id already, even if it was withdrawn; record it under an"
          + " id of its own."),
  WITHDRAWAL_NEEDS_RECORD("Nothing stands under this id that could be withdrawn."),
  CATEGORY_GOES_WITH_A_PLAN_THAT_CONTINUES(
      "A plan that continues goes on under a category of abuse, and one that ends has none.");

  private final String sentence;

  ChildProtectionPlanRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
