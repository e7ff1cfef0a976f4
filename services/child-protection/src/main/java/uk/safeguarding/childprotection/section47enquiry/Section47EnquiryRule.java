package uk.safeguarding.childprotection.section47enquiry;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of an enquiry. */
public enum Section47EnquiryRule implements Rule {
  ENQUIRY_STARTS_ONCE("This enquiry has started already."),
  ENQUIRY_MUST_STAND("This enquiry was withdrawn, so nothing more can be recorded of it."),
  OUTCOME_NEEDS_OPEN_ENQUIRY("An outcome can be recorded only while its enquiry is open."),
  OUTCOME_CORRECTION_NEEDS_OUTCOME("No outcome is recorded yet that could be corrected."),
  OUTCOME_NOT_BEFORE_START("The outcome cannot be recorded for a day before the enquiry started.");

  private final String sentence;

  Section47EnquiryRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
