package uk.safeguarding.lookedafterchildren.specialguardianship;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One special guardianship of one child, from the assessment on. */
public record SpecialGuardianshipId(UUID value) {

  private static final String KIND = "special-guardianship";

  /** Reads {@code special-guardianship/<uuid>}. */
  @JsonCreator
  public static SpecialGuardianshipId parse(String written) {
    return new SpecialGuardianshipId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
