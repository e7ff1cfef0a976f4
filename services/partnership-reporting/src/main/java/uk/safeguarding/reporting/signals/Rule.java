package uk.safeguarding.reporting.signals;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What in a series is unlikely to be chance; where several hold, the first named here is told. */
public enum Rule {
  /** One value beyond a limit. */
  @JsonProperty("outside")
  OUTSIDE,
  /** Seven or more values in a row on one side of the centre. */
  @JsonProperty("run")
  RUN,
  /** Two of three values in a row beyond two thirds of the way to the same limit. */
  @JsonProperty("two-of-three")
  TWO_OF_THREE,
  /** Seven or more values in a row, each above the one before, or each below it. */
  @JsonProperty("trend")
  TREND
}
