package uk.safeguarding.reporting.rebasing;

import uk.safeguarding.kernel.Rule;

/** What a re-basing must keep to. */
public enum RebasingRule implements Rule {
  REBASING_NEEDS_A_REASON("Say in words what changed, so that readers know why the limits moved."),
  WITHDRAWAL_NEEDS_A_REBASING(
      "The limits do not start anew from this month, so nothing can be withdrawn.");

  private final String sentence;

  RebasingRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
