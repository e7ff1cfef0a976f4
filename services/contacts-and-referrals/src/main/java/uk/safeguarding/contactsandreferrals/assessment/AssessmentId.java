package uk.safeguarding.contactsandreferrals.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One child and family assessment of one child. */
public record AssessmentId(UUID value) {

  private static final String KIND = "assessment";

  /** Reads {@code assessment/<uuid>}. */
  @JsonCreator
  public static AssessmentId parse(String written) {
    return new AssessmentId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
