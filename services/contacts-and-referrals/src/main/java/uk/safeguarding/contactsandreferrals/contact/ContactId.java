package uk.safeguarding.contactsandreferrals.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One contact about one child. */
public record ContactId(UUID value) {

  private static final String KIND = "contact";

  /** Reads {@code contact/<uuid>}. */
  @JsonCreator
  public static ContactId parse(String written) {
    return new ContactId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
