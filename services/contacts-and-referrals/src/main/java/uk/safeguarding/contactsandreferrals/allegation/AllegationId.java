package uk.safeguarding.contactsandreferrals.allegation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One allegation against a person who works with children. */
public record AllegationId(UUID value) {

  private static final String KIND = "allegation";

  /** Reads {@code allegation/<uuid>}. */
  @JsonCreator
  public static AllegationId parse(String written) {
    return new AllegationId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
