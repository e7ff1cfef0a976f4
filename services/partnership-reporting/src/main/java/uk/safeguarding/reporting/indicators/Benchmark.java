package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A comparator in the indicator's own unit, or the statement that none exists because the measure
 * is local; in JSON a number or {@code "local"}.
 */
public record Benchmark(@Nullable BigDecimal value) {
  private static final String LOCAL = "local";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Benchmark of(JsonNode json) {
    if (json.isNumber()) {
      return new Benchmark(json.decimalValue());
    }
    if (json.isString() && json.stringValue().equals(LOCAL)) {
      return new Benchmark(null);
    }
    throw new IllegalArgumentException(
        json + " is not a benchmark: expected a number or \"local\"");
  }

  public boolean isLocal() {
    return value == null;
  }

  @JsonValue
  Object json() {
    return value == null ? LOCAL : value;
  }
}
