package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the partnership wants for one financial year, in the indicator's own unit, or the statement
 * that it is still to be confirmed; in JSON a number or {@code "TBC"}.
 */
public record Target(@Nullable BigDecimal value) {
  private static final String TO_BE_CONFIRMED = "TBC";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Target of(JsonNode json) {
    if (json.isNumber()) {
      return new Target(json.decimalValue());
    }
    if (json.isString() && json.stringValue().equals(TO_BE_CONFIRMED)) {
      return new Target(null);
    }
    throw new IllegalArgumentException(json + " is not a target: expected a number or \"TBC\"");
  }

  @JsonValue
  Object json() {
    return value == null ? TO_BE_CONFIRMED : value;
  }
}
