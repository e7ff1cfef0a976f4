package uk.safeguarding.lookedafterchildren.personaleducation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One personal education plan of one child. */
public record PersonalEducationPlanId(UUID value) {

  private static final String KIND = "personal-education-plan";

  /** Reads {@code personal-education-plan/<uuid>}. */
  @JsonCreator
  public static PersonalEducationPlanId parse(String written) {
    return new PersonalEducationPlanId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
