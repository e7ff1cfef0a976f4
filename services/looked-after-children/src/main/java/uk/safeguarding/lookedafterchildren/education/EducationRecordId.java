package uk.safeguarding.lookedafterchildren.education;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** The education of one child in one period of care. */
public record EducationRecordId(UUID value) {

  private static final String KIND = "education-record";

  /** Reads {@code education-record/<uuid>}. */
  @JsonCreator
  public static EducationRecordId parse(String written) {
    return new EducationRecordId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
