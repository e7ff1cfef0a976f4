package uk.safeguarding.lookedafterchildren.socialworkerallocation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One allocation of a social worker to a child. */
public record SocialWorkerAllocationId(UUID value) {

  private static final String KIND = "social-worker-allocation";

  /** Reads {@code social-worker-allocation/<uuid>}. */
  @JsonCreator
  public static SocialWorkerAllocationId parse(String written) {
    return new SocialWorkerAllocationId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
