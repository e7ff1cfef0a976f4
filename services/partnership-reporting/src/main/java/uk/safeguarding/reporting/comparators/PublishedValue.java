package uk.safeguarding.reporting.comparators;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A published number, or the publisher's {@code "-"}: not available, or suppressed because it is
 * small. Which of the two it does not say, and neither is zero.
 */
public record PublishedValue(@Nullable BigDecimal value) {
  private static final String NOT_PUBLISHED = "-";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PublishedValue of(JsonNode json) {
    if (json.isNumber()) {
      return new PublishedValue(json.decimalValue());
    }
    if (json.isString() && json.stringValue().equals(NOT_PUBLISHED)) {
      return new PublishedValue(null);
    }
    throw new IllegalArgumentException(
        json + " is not a published value: expected a number or \"-\"");
  }
}
