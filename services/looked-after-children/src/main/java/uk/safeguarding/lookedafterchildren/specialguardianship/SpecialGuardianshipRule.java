package uk.safeguarding.lookedafterchildren.specialguardianship;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a special guardianship. */
public enum SpecialGuardianshipRule implements Rule {
  ASSESSMENT_STARTS_ONCE("This assessment has started already."),
  SPECIAL_GUARDIANSHIP_RECORD_MUST_STAND(
      "This record was withdrawn, so nothing more can be recorded of it."),
  REPORT_IS_COMPLETED_ONCE("The report is recorded already."),
  REPORT_CORRECTION_NEEDS_REPORT("No report is recorded yet that could be corrected."),
  SUPPORT_PLAN_IS_MADE_ONCE("The support plan is recorded already."),
  SUPPORT_PLAN_CORRECTION_NEEDS_PLAN("No support plan is recorded yet that could be corrected."),
  ORDER_IS_APPLIED_FOR_ONCE("The application is recorded already."),
  APPLICATION_CORRECTION_NEEDS_APPLICATION(
      "No application is recorded yet that could be corrected."),
  ORDER_IS_GRANTED_ONCE("The order is recorded already."),
  ORDER_CORRECTION_NEEDS_ORDER("No order is recorded yet that could be corrected."),
  BREAKDOWN_NEEDS_ORDER("Only a special guardianship with an order can break down, and once."),
  BREAKDOWN_CORRECTION_NEEDS_BREAKDOWN("No breakdown is recorded yet that could be corrected."),
  SPECIAL_GUARDIANSHIP_ENDS_ONCE("The end is recorded already."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  END_REASON_FITS_ORDER(
      "An order that was made was not refused, and without an order there is nothing to"
          + " discharge."),
  SPECIAL_GUARDIANSHIP_DAYS_ARE_IN_ORDER(
      "The assessment starts first; the order follows the application, a breakdown follows the"
          + " order, and nothing follows the end.");

  private final String sentence;

  SpecialGuardianshipRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
