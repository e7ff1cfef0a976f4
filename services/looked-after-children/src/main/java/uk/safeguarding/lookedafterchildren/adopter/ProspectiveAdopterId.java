package uk.safeguarding.lookedafterchildren.adopter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One household that asks to adopt. */
public record ProspectiveAdopterId(UUID value) {

  private static final String KIND = "prospective-adopter";

  /** Reads {@code prospective-adopter/<uuid>}. */
  @JsonCreator
  public static ProspectiveAdopterId parse(String written) {
    return new ProspectiveAdopterId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
