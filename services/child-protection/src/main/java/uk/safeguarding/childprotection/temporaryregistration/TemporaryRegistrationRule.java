package uk.safeguarding.childprotection.temporaryregistration;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a temporary registration. */
public enum TemporaryRegistrationRule implements Rule {
  REGISTRATION_STARTS_ONCE("This temporary registration has started already."),
  REGISTRATION_MUST_STAND(
      "This temporary registration was withdrawn, so nothing more can be recorded of it."),
  REGISTRATION_ENDS_ONCE("This temporary registration has ended already; correct its end."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  REGISTRATION_NOT_ENDED_BEFORE_ITS_START("A temporary registration cannot end before it started.");

  private final String sentence;

  TemporaryRegistrationRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
