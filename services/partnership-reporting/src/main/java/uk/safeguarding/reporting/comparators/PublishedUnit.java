package uk.safeguarding.reporting.comparators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.safeguarding.reporting.indicators.Kind;

/** What a published number is, as the publisher's tool labels its axis. */
public enum PublishedUnit {
  NUMBER("Number"),
  PERCENTAGE("%"),
  RATE("Rate per 10,000");

  private final String label;

  PublishedUnit(String label) {
    this.label = label;
  }

  /** Reads "% of referrals" and the like; a score or a number of days is no unit of ours. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PublishedUnit of(String axis) {
    for (PublishedUnit unit : values()) {
      if (axis.equals(unit.label) || axis.startsWith(unit.label + " ")) {
        return unit;
      }
    }
    throw new IllegalArgumentException(axis + " is not a number, a percentage or a rate");
  }

  @JsonValue
  String label() {
    return label;
  }

  /** Whether an indicator of this kind can be compared with it without any conversion. */
  public boolean isOf(Kind kind) {
    return switch (kind) {
      case FLOW, STOCK -> this == NUMBER;
      case PERCENTAGE -> this == PERCENTAGE;
      case RATE -> this == RATE;
    };
  }
}
