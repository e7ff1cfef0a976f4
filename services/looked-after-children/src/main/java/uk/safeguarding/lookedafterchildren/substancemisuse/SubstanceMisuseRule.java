package uk.safeguarding.lookedafterchildren.substancemisuse;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a substance misuse problem. */
public enum SubstanceMisuseRule implements Rule {
  MISUSE_IS_IDENTIFIED_ONCE("This substance misuse problem is recorded already."),
  MISUSE_MUST_STAND("This record was withdrawn, so nothing more can be recorded of it."),
  INTERVENTION_IS_RECORDED_ONCE("An intervention is recorded already. Correct it instead."),
  INTERVENTION_CORRECTION_NEEDS_INTERVENTION(
      "No intervention is recorded yet that could be corrected."),
  INTERVENTION_NOT_BEFORE_IDENTIFICATION(
      "Help cannot be offered before the problem was identified.");

  private final String sentence;

  SubstanceMisuseRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
