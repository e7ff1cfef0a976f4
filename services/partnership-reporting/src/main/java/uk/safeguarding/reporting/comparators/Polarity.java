package uk.safeguarding.reporting.comparators;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import uk.safeguarding.reporting.indicators.Better;

/** Which way is better in the publisher's judgement; for most measures it makes none. */
public enum Polarity {
  @JsonProperty("High")
  HIGH,
  @JsonProperty("Low")
  LOW,
  @JsonProperty("-")
  @JsonAlias("NA")
  NONE;

  /** True when one says that higher is better and the other that lower is. */
  public boolean contradicts(Better better) {
    return switch (this) {
      case HIGH -> better == Better.LOWER;
      case LOW -> better == Better.HIGHER;
      case NONE -> false;
    };
  }
}
