package uk.safeguarding.childprotection.proceedings.careproceedings;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of care proceedings. */
public enum CareProceedingsRule implements Rule {
  PROCEEDINGS_ARE_ISSUED_ONCE("These proceedings are recorded already."),
  PROCEEDINGS_MUST_STAND(
      "The record of these proceedings was withdrawn, so nothing more can be recorded of them."),
  FINAL_ORDER_ENDS_OPEN_PROCEEDINGS(
      "A final order can be recorded only while the proceedings are open."),
  CORRECTION_NEEDS_FINAL_ORDER("No final order is recorded yet that could be corrected."),
  FINAL_ORDER_NOT_BEFORE_ISSUE("The court cannot dispose of an application before it was issued.");

  private final String sentence;

  CareProceedingsRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
