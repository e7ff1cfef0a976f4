package uk.safeguarding.lookedafterchildren.careplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One care plan of one child. */
public record CarePlanId(UUID value) {

  private static final String KIND = "care-plan";

  /** Reads {@code care-plan/<uuid>}. */
  @JsonCreator
  public static CarePlanId parse(String written) {
    return new CarePlanId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
