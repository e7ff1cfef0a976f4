package uk.safeguarding.contactsandreferrals.privatefostering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One private fostering arrangement for one child. */
public record PrivateFosteringArrangementId(UUID value) {

  private static final String KIND = "private-fostering-arrangement";

  /** Reads {@code private-fostering-arrangement/<uuid>}. */
  @JsonCreator
  public static PrivateFosteringArrangementId parse(String written) {
    return new PrivateFosteringArrangementId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
