package uk.safeguarding.reporting.figures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a displayed value comes from. */
public enum Source {
  /** As an agency reported it. */
  @JsonProperty("reported")
  REPORTED,
  /** Calculated from other rows that were reported. */
  @JsonProperty("derived")
  DERIVED,
  /** Counted of what the agencies' systems recorded, event by event. */
  @JsonProperty("events")
  EVENTS
}
