package uk.safeguarding.reporting.signals;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the latest value is more than ordinary variation. */
public enum Signal {
  @JsonProperty("no-significant-change")
  NO_SIGNIFICANT_CHANGE,
  @JsonProperty("improving")
  IMPROVING,
  @JsonProperty("concern")
  CONCERN,
  @JsonProperty("unusually-high")
  UNUSUALLY_HIGH,
  @JsonProperty("unusually-low")
  UNUSUALLY_LOW,
  @JsonProperty("not-assessed")
  NOT_ASSESSED
}
