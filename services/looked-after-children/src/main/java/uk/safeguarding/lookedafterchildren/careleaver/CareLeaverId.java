package uk.safeguarding.lookedafterchildren.careleaver;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** The record of the support of one young person who leaves or has left care. */
public record CareLeaverId(UUID value) {

  private static final String KIND = "care-leaver";

  /** Reads {@code care-leaver/<uuid>}. */
  @JsonCreator
  public static CareLeaverId parse(String written) {
    return new CareLeaverId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
