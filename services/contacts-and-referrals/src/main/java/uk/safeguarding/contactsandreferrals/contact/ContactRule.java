package uk.safeguarding.contactsandreferrals.contact;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a contact. */
public enum ContactRule implements Rule {
  CONTACT_IS_RECEIVED_ONCE("This contact was received already."),
  CONTACT_MUST_STAND("This contact was withdrawn, so nothing more can be recorded of it."),
  OUTCOME_NEEDS_OPEN_CONTACT("An outcome can be recorded only while its contact is open."),
  OUTCOME_CORRECTION_NEEDS_OUTCOME("No outcome is recorded yet that could be corrected."),
  OUTCOME_NOT_BEFORE_RECEIPT(
      "The outcome cannot be decided on a day before the contact was received.");

  private final String sentence;

  ContactRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
