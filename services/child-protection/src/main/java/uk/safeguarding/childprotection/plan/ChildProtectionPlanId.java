package uk.safeguarding.childprotection.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One child protection plan of one child. */
public record ChildProtectionPlanId(UUID value) {

  private static final String KIND = "child-protection-plan";

  /** Reads {@code child-protection-plan/<uuid>}. */
  @JsonCreator
  public static ChildProtectionPlanId parse(String written) {
    return new ChildProtectionPlanId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
