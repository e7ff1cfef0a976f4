package uk.safeguarding.childprotection.temporaryregistration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One stay here of a child who is subject of a plan in another area. */
public record TemporaryRegistrationId(UUID value) {

  private static final String KIND = "temporary-registration";

  /** Reads {@code temporary-registration/<uuid>}. */
  @JsonCreator
  public static TemporaryRegistrationId parse(String written) {
    return new TemporaryRegistrationId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
