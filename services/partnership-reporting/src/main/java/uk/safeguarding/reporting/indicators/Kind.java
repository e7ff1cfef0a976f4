package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of number an indicator is, which decides how it is derived and added up over time. */
public enum Kind {
  /** A count of what happened in the period. */
  @JsonProperty("flow")
  FLOW(1),
  /** A count of what stood at the period's last midnight. */
  @JsonProperty("stock")
  STOCK(1),
  /** Numerator of a hundred of its denominator. */
  @JsonProperty("percentage")
  PERCENTAGE(100),
  /** Numerator per 10,000 children aged 0-17, of the period itself and not annualised. */
  @JsonProperty("rate")
  RATE(10_000);

  private final int per;

  Kind(int per) {
    this.per = per;
  }

  /** How many of the denominator the value is counted per: 100 for a percentage. */
  public int per() {
    return per;
  }

  public boolean isCount() {
    return this == FLOW || this == STOCK;
  }
}
