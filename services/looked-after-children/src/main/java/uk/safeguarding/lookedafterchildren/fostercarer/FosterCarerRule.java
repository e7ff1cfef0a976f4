package uk.safeguarding.lookedafterchildren.fostercarer;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a foster carer. */
public enum FosterCarerRule implements Rule {
  FOSTER_CARER_IS_RECORDED_ONCE("This foster carer is recorded already."),
  FOSTER_CARER_RECORD_MUST_STAND(
      "This record was withdrawn, so nothing more can be recorded of it."),
  APPLICATION_IS_RECEIVED_ONCE("The application is recorded already."),
  TEMPORARY_APPROVAL_IS_GIVEN_ONCE("The temporary approval is recorded already."),
  TEMPORARY_APPROVAL_IS_NEEDED(
      "No temporary approval is recorded that could be corrected or extended."),
  FOSTER_CARER_IS_APPROVED_ONCE("The approval is recorded already."),
  APPROVAL_CORRECTION_NEEDS_APPROVAL("No approval is recorded yet that could be corrected."),
  ENTRY_NEEDS_APPROVAL("Only an approval can be reviewed, changed or put on hold."),
  ENTRY_IS_RECORDED_ONCE("This review, change of terms, hold or extension is recorded already."),
  ENTRY_WITHDRAWAL_NEEDS_ENTRY(
      "There is no such review, change of terms, hold or extension that could be withdrawn."),
  RETURN_NEEDS_HOLD("Only a carer who is on hold can return from it, and once."),
  FOSTER_CARER_CLOSES_ONCE("The end is recorded already."),
  CLOSURE_CORRECTION_NEEDS_CLOSURE("No end is recorded yet that could be corrected."),
  FOSTER_CARER_DAYS_ARE_IN_ORDER(
      "The enquiry comes first, then the application and the approval, then reviews, changes and"
          + " holds, and nothing after the end.");

  private final String sentence;

  FosterCarerRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
