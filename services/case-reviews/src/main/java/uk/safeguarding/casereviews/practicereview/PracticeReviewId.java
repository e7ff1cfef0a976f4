package uk.safeguarding.casereviews.practicereview;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One review of a case, from the decision on. */
public record PracticeReviewId(UUID value) implements Comparable<PracticeReviewId> {

  private static final String KIND = "practice-review";

  /** Reads {@code practice-review/<uuid>}. */
  @JsonCreator
  public static PracticeReviewId parse(String written) {
    return new PracticeReviewId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }

  @Override
  public int compareTo(PracticeReviewId other) {
    return value.compareTo(other.value);
  }
}
