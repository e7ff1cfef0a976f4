package uk.safeguarding.contactsandreferrals.privatefostering;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a private fostering arrangement. */
public enum PrivateFosteringRule implements Rule {
  ARRANGEMENT_IS_NOTIFIED_ONCE("This arrangement is recorded already."),
  ARRANGEMENT_MUST_STAND("This arrangement was withdrawn, so nothing more can be recorded of it."),
  ARRANGEMENT_ENDS_ONCE("This arrangement has ended already."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  SUITABILITY_IS_DECIDED_ONCE("A decision on suitability is recorded already."),
  SUITABILITY_CORRECTION_NEEDS_DECISION(
      "No decision on suitability is recorded yet that could be corrected."),
  VISIT_IS_RECORDED_ONCE("This visit is recorded already."),
  VISIT_WITHDRAWAL_NEEDS_VISIT("There is no such visit that could be withdrawn."),
  ARRANGEMENT_DAYS_ARE_IN_ORDER(
      "The notification comes first, and no visit or decision after the arrangement's end.");

  private final String sentence;

  PrivateFosteringRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
