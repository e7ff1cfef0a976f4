package uk.safeguarding.reporting.figures.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where the displayed change on the month points; says nothing about better or worse. */
public enum Direction {
  @JsonProperty("up")
  UP,
  @JsonProperty("down")
  DOWN,
  @JsonProperty("level")
  LEVEL;

  /** Null when the change is undefined. */
  public static @Nullable Direction of(@Nullable BigDecimal change) {
    if (change == null) {
      return null;
    }
    return switch (change.signum()) {
      case 1 -> UP;
      case -1 -> DOWN;
      default -> LEVEL;
    };
  }
}
