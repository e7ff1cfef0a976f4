package uk.safeguarding.casereviews.learning;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One learning product. */
public record LearningProductId(UUID value) {

  private static final String KIND = "learning-product";

  /** Reads {@code learning-product/<uuid>}. */
  @JsonCreator
  public static LearningProductId parse(String written) {
    return new LearningProductId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
