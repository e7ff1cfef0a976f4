package uk.safeguarding.reporting.comparators.standing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an area is to the partnership. */
public enum Place {
  @JsonProperty("own")
  OWN("Own"),
  @JsonProperty("statistical-neighbour")
  NEIGHBOUR("Statistical neighbour"),
  @JsonProperty("region")
  REGION("Region"),
  @JsonProperty("nation")
  NATION("Nation");

  private final String words;

  Place(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
