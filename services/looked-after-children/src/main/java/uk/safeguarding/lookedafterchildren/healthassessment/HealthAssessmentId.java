package uk.safeguarding.lookedafterchildren.healthassessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One health assessment of one child. */
public record HealthAssessmentId(UUID value) {

  private static final String KIND = "health-assessment";

  /** Reads {@code health-assessment/<uuid>}. */
  @JsonCreator
  public static HealthAssessmentId parse(String written) {
    return new HealthAssessmentId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
