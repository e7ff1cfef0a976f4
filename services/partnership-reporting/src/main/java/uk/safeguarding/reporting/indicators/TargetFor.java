package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a target of a financial year is compared with. */
public enum TargetFor {
  /** The sum of the year's months; a month is never drawn against it. */
  @JsonProperty("year-total")
  YEAR_TOTAL,
  /** The stock at 31 March. */
  @JsonProperty("year-end")
  YEAR_END,
  /** Each period's own value. */
  @JsonProperty("every-period")
  EVERY_PERIOD
}
