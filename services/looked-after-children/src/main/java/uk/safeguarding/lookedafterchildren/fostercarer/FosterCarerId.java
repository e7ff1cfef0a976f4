package uk.safeguarding.lookedafterchildren.fostercarer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One household that fosters for the council, or asks to. */
public record FosterCarerId(UUID value) {

  private static final String KIND = "foster-carer";

  /** Reads {@code foster-carer/<uuid>}. */
  @JsonCreator
  public static FosterCarerId parse(String written) {
    return new FosterCarerId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
