package uk.safeguarding.reporting.signals.targets;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the indicator will meet its target if nothing changes. */
public enum Assurance {
  @JsonProperty("will-meet")
  WILL_MEET,
  @JsonProperty("may-or-may-not")
  MAY_OR_MAY_NOT,
  @JsonProperty("will-not")
  WILL_NOT,
  @JsonProperty("no-target")
  NO_TARGET
}
