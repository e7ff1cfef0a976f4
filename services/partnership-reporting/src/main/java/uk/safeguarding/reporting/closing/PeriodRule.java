package uk.safeguarding.reporting.closing;

import uk.safeguarding.kernel.Rule;

/** What closing a period must keep to. */
public enum PeriodRule implements Rule {
  CLOSING_NEEDS_AN_ENDED_PERIOD("A period can be closed from the day after its last."),
  REOPENING_NEEDS_A_CLOSED_PERIOD("The period is not closed, so it cannot be opened again."),
  REOPENING_NEEDS_A_REASON("Say in words why final figures are to change.");

  private final String sentence;

  PeriodRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
