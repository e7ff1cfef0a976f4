package uk.safeguarding.childprotection.proceedings.careproceedings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One application about one child. */
public record CareProceedingsId(UUID value) {

  private static final String KIND = "care-proceedings";

  /** Reads {@code care-proceedings/<uuid>}. */
  @JsonCreator
  public static CareProceedingsId parse(String written) {
    return new CareProceedingsId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
