package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which values changes, averages and maxima are calculated from. */
public enum ChangeFrom {
  /** From the values as they are displayed, as the partnership printed some of its rows. */
  @JsonProperty("displayed")
  DISPLAYED,
  /** From numerator and denominator where both are known; the rule for every new definition. */
  @JsonProperty("unrounded")
  UNROUNDED
}
