package uk.safeguarding.lookedafterchildren.healthcheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One check of the health of one child. */
public record HealthCheckId(UUID value) {

  private static final String KIND = "health-check";

  /** Reads {@code health-check/<uuid>}. */
  @JsonCreator
  public static HealthCheckId parse(String written) {
    return new HealthCheckId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
