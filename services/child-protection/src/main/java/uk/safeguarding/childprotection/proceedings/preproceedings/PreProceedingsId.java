package uk.safeguarding.childprotection.proceedings.preproceedings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One time of pre-proceedings about one child. */
public record PreProceedingsId(UUID value) {

  private static final String KIND = "pre-proceedings";

  /** Reads {@code pre-proceedings/<uuid>}. */
  @JsonCreator
  public static PreProceedingsId parse(String written) {
    return new PreProceedingsId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
