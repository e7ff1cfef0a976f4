package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way is better for children; many counts of demand have no better way. */
public enum Better {
  @JsonProperty("higher")
  HIGHER,
  @JsonProperty("lower")
  LOWER,
  @JsonProperty("none")
  NONE
}
