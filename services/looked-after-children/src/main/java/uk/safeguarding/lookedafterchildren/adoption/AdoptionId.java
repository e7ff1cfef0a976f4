package uk.safeguarding.lookedafterchildren.adoption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One plan of adoption for one child, from the decision to its end. */
public record AdoptionId(UUID value) {

  private static final String KIND = "adoption";

  /** Reads {@code adoption/<uuid>}. */
  @JsonCreator
  public static AdoptionId parse(String written) {
    return new AdoptionId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
