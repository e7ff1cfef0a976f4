package uk.safeguarding.casereviews.childdeath;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** The review of one child's death. */
public record ChildDeathId(UUID value) {

  private static final String KIND = "child-death";

  /** Reads {@code child-death/<uuid>}. */
  @JsonCreator
  public static ChildDeathId parse(String written) {
    return new ChildDeathId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
