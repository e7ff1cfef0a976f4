package uk.safeguarding.lookedafterchildren.adoption;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a plan of adoption. */
public enum AdoptionRule implements Rule {
  ADOPTION_IS_DECIDED_ONCE("This decision is recorded already."),
  ADOPTION_RECORD_MUST_STAND("This record was withdrawn, so nothing more can be recorded of it."),
  PLACEMENT_ORDER_IS_GRANTED_ONCE("The placement order is recorded already."),
  PLACEMENT_ORDER_CORRECTION_NEEDS_ORDER(
      "No placement order is recorded yet that could be corrected."),
  FOSTERING_FOR_ADOPTION_STARTS_ONCE("The fostering for adoption is recorded already."),
  FOSTERING_CORRECTION_NEEDS_FOSTERING(
      "No fostering for adoption is recorded yet that could be corrected."),
  MATCH_OR_PLACEMENT_IS_RECORDED_ONCE("This match or placement is recorded already."),
  WITHDRAWAL_NEEDS_MATCH_OR_PLACEMENT(
      "There is no such match or placement that could be withdrawn."),
  DISRUPTION_NEEDS_PLACEMENT(
      "Only a placement that stands and was not disrupted can be disrupted."),
  DISRUPTION_CORRECTION_NEEDS_DISRUPTION(
      "No disruption of this placement is recorded that could be corrected."),
  ADOPTION_ORDER_IS_APPLIED_FOR_ONCE("The application for the order is recorded already."),
  APPLICATION_CORRECTION_NEEDS_APPLICATION(
      "No application for the order is recorded yet that could be corrected."),
  ADOPTION_ENDS_ONCE(
      "A plan of adoption ends once: by an adoption order or by the reversal of the decision."),
  ADOPTION_ORDER_CORRECTION_NEEDS_ORDER("No adoption order is recorded that could be corrected."),
  REVERSAL_CORRECTION_NEEDS_REVERSAL("No reversal is recorded that could be corrected."),
  ADOPTION_DAYS_ARE_IN_ORDER(
      "The child enters care, then the decision is made; placement order, matches, placements,"
          + " disruptions and the application follow it, and nothing follows the order or the"
          + " reversal.");

  private final String sentence;

  AdoptionRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
