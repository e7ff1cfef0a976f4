package uk.safeguarding.reporting.figures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is no value. */
public enum Missing {
  /** There cannot be one: nothing to take a share of. Printed "-". */
  @JsonProperty("undefined")
  UNDEFINED,
  /** Nobody has reported it, nor what it would follow from. */
  @JsonProperty("not-supplied")
  NOT_SUPPLIED,
  /**
   * Months were reported, but a quarter or year does not follow from them: percentages without
   * their counts, or children who are counted once a period.
   */
  @JsonProperty("not-derivable")
  NOT_DERIVABLE,
  /** The definition changed inside the quarter or year, and its months are not one series. */
  @JsonProperty("series-break")
  SERIES_BREAK,
  /**
   * It does not follow from recorded facts: nothing records what it needs, or it lies before the
   * first month of which facts are known, or in the future.
   */
  @JsonProperty("not-counted")
  NOT_COUNTED
}
