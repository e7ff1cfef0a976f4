package uk.safeguarding.lookedafterchildren.substancemisuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One substance misuse problem of one child. */
public record SubstanceMisuseId(UUID value) {

  private static final String KIND = "substance-misuse";

  /** Reads {@code substance-misuse/<uuid>}. */
  @JsonCreator
  public static SubstanceMisuseId parse(String written) {
    return new SubstanceMisuseId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
