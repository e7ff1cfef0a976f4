package uk.safeguarding.contactsandreferrals.youngcarer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One time that a child was known as a young carer. */
public record YoungCarerId(UUID value) {

  private static final String KIND = "young-carer";

  /** Reads {@code young-carer/<uuid>}. */
  @JsonCreator
  public static YoungCarerId parse(String written) {
    return new YoungCarerId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
