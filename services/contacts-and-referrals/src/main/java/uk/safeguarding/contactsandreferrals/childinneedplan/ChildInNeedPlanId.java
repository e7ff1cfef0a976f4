package uk.safeguarding.contactsandreferrals.childinneedplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One child in need plan of one child. */
public record ChildInNeedPlanId(UUID value) {

  private static final String KIND = "child-in-need-plan";

  /** Reads {@code child-in-need-plan/<uuid>}. */
  @JsonCreator
  public static ChildInNeedPlanId parse(String written) {
    return new ChildInNeedPlanId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
