package uk.safeguarding.lookedafterchildren.pathwayplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** The pathway planning for one young person. */
public record PathwayPlanId(UUID value) {

  private static final String KIND = "pathway-plan";

  /** Reads {@code pathway-plan/<uuid>}. */
  @JsonCreator
  public static PathwayPlanId parse(String written) {
    return new PathwayPlanId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
