package uk.safeguarding.lookedafterchildren.pathwayplan;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a pathway plan. */
public enum PathwayPlanRule implements Rule {
  PLANNING_STARTS_ONCE("Pathway planning for this record has been begun already."),
  PLAN_MUST_STAND("This plan was withdrawn, so nothing more can be recorded of it."),
  NEEDS_ARE_ASSESSED_ONCE("The assessment of needs is recorded already; correct it."),
  ASSESSMENT_CORRECTION_NEEDS_ASSESSMENT("No assessment is recorded yet that could be corrected."),
  PLAN_IS_AUTHORISED_ONCE(
      "The plan was authorised already; correct it, or record a review that revised it."),
  AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION(
      "No authorisation is recorded yet that could be corrected."),
  REVIEW_NEEDS_AUTHORISED_PLAN(
      "Only a plan that was authorised is reviewed, on or after that day."),
  RECORDED_ONCE_UNDER_ITS_ID(
      "A review was recorded under this id already, even if it was withdrawn; use another id."),
  WITHDRAWAL_NEEDS_REVIEW("No review stands under this id that could be withdrawn."),
  PLAN_ENDS_ONCE("This plan has ended already; correct its end."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  NOTHING_AFTER_THE_END(
      "Assessment, authorisation and reviews lie on or before the last day of the plan.");

  private final String sentence;

  PathwayPlanRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
