package uk.safeguarding.lookedafterchildren.adopter;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a prospective adopter. */
public enum ProspectiveAdopterRule implements Rule {
  ADOPTER_IS_RECORDED_ONCE("This prospective adopter is recorded already."),
  ADOPTER_RECORD_MUST_STAND("This record was withdrawn, so nothing more can be recorded of it."),
  STAGE_STARTS_ONCE("This stage has started already."),
  STAGE_END_NEEDS_OPEN_STAGE("Only a stage that has started and not ended can end."),
  STAGE_CORRECTION_NEEDS_STAGE("This stage is not recorded yet, so it cannot be corrected."),
  APPLICATION_IS_SUBMITTED_ONCE("The application is recorded already."),
  APPLICATION_CORRECTION_NEEDS_APPLICATION(
      "No application is recorded yet that could be corrected."),
  ADOPTER_IS_APPROVED_ONCE("The approval is recorded already."),
  APPROVAL_CORRECTION_NEEDS_APPROVAL("No approval is recorded yet that could be corrected."),
  ENTRY_IS_RECORDED_ONCE("This match, placement or order is recorded already."),
  ENTRY_WITHDRAWAL_NEEDS_ENTRY(
      "There is no such match, placement or order that could be withdrawn."),
  ADOPTER_LEAVES_ONCE("The leaving is recorded already."),
  LEAVING_CORRECTION_NEEDS_LEAVING("No leaving is recorded yet that could be corrected."),
  ADOPTER_DAYS_ARE_IN_ORDER(
      "The enquiry comes first, stage two follows stage one, a stage ends after it started, and"
          + " nothing follows the leaving.");

  private final String sentence;

  ProspectiveAdopterRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
