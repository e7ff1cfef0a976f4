package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of the service an indicator is about; what a dashboard is filtered by. */
public enum Theme {
  @JsonProperty("front-door")
  FRONT_DOOR("Front door"),
  @JsonProperty("early-help")
  EARLY_HELP("Early help"),
  @JsonProperty("child-protection")
  CHILD_PROTECTION("Child protection"),
  @JsonProperty("looked-after-children")
  LOOKED_AFTER_CHILDREN("Looked-after children");

  private final String label;

  Theme(String label) {
    this.label = label;
  }

  /** For people. */
  public String label() {
    return label;
  }
}
