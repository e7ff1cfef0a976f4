package uk.safeguarding.lookedafterchildren.careplan;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a care plan. */
public enum CarePlanRule implements Rule {
  CARE_PLAN_STARTS_ONCE("This care plan has started already."),
  CARE_PLAN_MUST_STAND("This care plan was withdrawn, so nothing more can be recorded of it."),
  CARE_PLAN_IS_PREPARED_ONCE(
      "It is recorded already when this care plan was prepared. Correct that instead."),
  PREPARATION_CORRECTION_NEEDS_PREPARATION(
      "It is not recorded yet when this care plan was prepared."),
  AUTHORISATION_NEEDS_PREPARATION("A care plan can be authorised only once it is prepared."),
  CARE_PLAN_IS_AUTHORISED_ONCE(
      "This care plan is authorised already. Record a revision, or correct the authorisation."),
  AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION(
      "No authorisation is recorded yet that could be corrected."),
  REVISION_NEEDS_AUTHORISATION("Only a care plan that was authorised can be revised."),
  RECORDED_ONCE_UNDER_ITS_ID("Something is recorded under this id already. Choose another."),
  WITHDRAWAL_NEEDS_RECORD("Nothing stands under this id that could be withdrawn."),
  CARE_PLAN_ENDS_ONCE("This care plan has ended already. Correct the end instead."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  DAYS_ARE_IN_ORDER(
      "A care plan is prepared, then authorised, then revised, and ends after all that and after"
          + " the placement started.");

  private final String sentence;

  CarePlanRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
