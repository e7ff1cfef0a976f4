package uk.safeguarding.casereviews.rapidreview;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One rapid review of a serious incident. */
public record RapidReviewId(UUID value) {

  private static final String KIND = "rapid-review";

  /** Reads {@code rapid-review/<uuid>}. */
  @JsonCreator
  public static RapidReviewId parse(String written) {
    return new RapidReviewId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
