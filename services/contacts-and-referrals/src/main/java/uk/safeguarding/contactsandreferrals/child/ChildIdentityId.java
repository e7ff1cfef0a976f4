package uk.safeguarding.contactsandreferrals.child;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.RecordId;

/** What the log knows of one child's identity. */
public record ChildIdentityId(UUID value) {

  private static final String KIND = "child-identity";

  static ChildIdentityId of(ChildRef child) {
    return new ChildIdentityId(child.value());
  }

  ChildRef child() {
    return new ChildRef(value);
  }

  /** Reads {@code child-identity/<uuid>}. */
  @JsonCreator
  public static ChildIdentityId parse(String written) {
    return new ChildIdentityId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
