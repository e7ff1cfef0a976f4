package uk.safeguarding.childprotection.plan;

import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.FIRST_CORE_GROUP;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.FIRST_REVIEW;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.NEXT_CORE_GROUP;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.NEXT_REVIEW;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.VISIT;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks while a child is subject of a plan. */
public enum ChildProtectionPlanPractice implements PracticeRule {
  ONE_PLAN_AT_A_TIME(
      "A child is subject of one plan at a time.",
      "DfE children in need census, child protection plans module"),
  CHILD_SEEN_WITHIN_15_WORKING_DAYS(
      "The child is seen at a visit within 15 working days of the start, and then of the last"
          + " time.",
      VISIT.source()),
  FIRST_CORE_GROUP_WITHIN_10_WORKING_DAYS(
      "The first core group is held within 10 working days of the initial conference.",
      FIRST_CORE_GROUP.source()),
  NEXT_CORE_GROUP_WITHIN_6_WEEKS(
      "Each further core group is held within 6 weeks of the last.", NEXT_CORE_GROUP.source()),
  SOCIAL_CARE_AND_ANOTHER_AGENCY_ATTEND_CORE_GROUP(
      "Children's social care and another agency attend each core group.", "local practice"),
  FIRST_REVIEW_WITHIN_3_MONTHS(
      "The first review conference is held within 3 months of the initial conference.",
      FIRST_REVIEW.source()),
  NEXT_REVIEW_WITHIN_6_MONTHS(
      "Each further review conference is held within 6 months of the last.", NEXT_REVIEW.source()),
  END_IS_DECIDED_AT_A_REVIEW(
      "That a child is no longer at risk is decided at a review conference.",
      "Working Together 2018, chapter 1, \"Discontinuing the child protection plan\"");

  private final String sentence;
  private final String source;

  ChildProtectionPlanPractice(String sentence, String source) {
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
