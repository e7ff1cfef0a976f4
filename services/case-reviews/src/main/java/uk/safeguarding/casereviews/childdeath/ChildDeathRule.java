package uk.safeguarding.casereviews.childdeath;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a child's death. */
public enum ChildDeathRule implements Rule {
  DEATH_IS_NOTIFIED_ONCE("This death is notified already."),
  DEATH_RECORD_MUST_STAND("This record was withdrawn, so nothing more can be recorded in it."),
  CHILD_WAS_BORN("The child was not born on the day of the death; a stillbirth is not reviewed."),
  CHILD_WAS_UNDER_18("A child death review is of a person under 18."),
  DEATH_STAYS_THE_CHILDS(
      "A correction cannot say that another child died. Withdraw this record and make another."),
  NOTIFICATION_NOT_BEFORE_DEATH("A death cannot be notified before it."),
  RESPONSE_IS_TRIGGERED_ONCE("The joint agency response is triggered already."),
  RESPONSE_CORRECTION_NEEDS_RESPONSE("No joint agency response is recorded yet."),
  RESPONSE_NOT_BEFORE_DEATH("A joint agency response cannot be triggered before the death."),
  FORM_IS_RECEIVED_ONCE("This form is recorded already."),
  FORM_WITHDRAWAL_NEEDS_FORM("No form is recorded under this id."),
  FORM_NOT_BEFORE_DEATH("A form cannot be received before the death."),
  DEATH_IS_REVIEWED_ONCE("The panel's review is recorded already."),
  REVIEW_CORRECTION_NEEDS_REVIEW("No review is recorded yet that could be corrected."),
  REVIEW_NOT_BEFORE_DEATH("The panel cannot have reviewed the death before it."),
  FACTORS_ARE_NAMED_WHERE_IDENTIFIED(
      "Factors are named when modifiable factors were identified, and only then."),
  COMPLETION_NEEDS_REVIEW("A review is completed after the panel has met on it."),
  DEATH_REVIEW_COMPLETES_ONCE("The review is completed already."),
  COMPLETION_CORRECTION_NEEDS_COMPLETION("No completion is recorded yet."),
  COMPLETION_NOT_BEFORE_REVIEW("The review cannot be completed before the panel met on it.");

  private final String sentence;

  ChildDeathRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
