package uk.safeguarding.casereviews.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One serious incident. */
public record SeriousIncidentId(UUID value) {

  private static final String KIND = "serious-incident";

  /** Reads {@code serious-incident/<uuid>}. */
  @JsonCreator
  public static SeriousIncidentId parse(String written) {
    return new SeriousIncidentId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
