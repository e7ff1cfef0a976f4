package uk.safeguarding.casereviews.recommendation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One recommendation. */
public record RecommendationId(UUID value) {

  private static final String KIND = "recommendation";

  /** Reads {@code recommendation/<uuid>}. */
  @JsonCreator
  public static RecommendationId parse(String written) {
    return new RecommendationId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
