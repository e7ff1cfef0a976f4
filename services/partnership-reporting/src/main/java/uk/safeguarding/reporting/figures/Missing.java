package uk.safeguarding.reporting.figures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is no value. */
public enum Missing {
  /** There cannot be one: nothing to take a share of. Printed "-". */
  @JsonProperty("undefined")
  UNDEFINED,
  /** Nobody has reported it, nor what it would follow from. */
  @JsonProperty("not-supplied")
  NOT_SUPPLIED
}
