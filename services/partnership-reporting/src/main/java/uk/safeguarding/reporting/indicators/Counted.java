package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When the things in a count are counted. */
public enum Counted {
  @JsonProperty("in-period")
  IN_PERIOD,
  @JsonProperty("at-period-end")
  AT_PERIOD_END
}
