package uk.safeguarding.lookedafterchildren.unaccompanied;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One spell of one child as an unaccompanied asylum-seeking child. */
public record UnaccompaniedAsylumSeekingId(UUID value) {

  private static final String KIND = "unaccompanied-asylum-seeking";

  /** Reads {@code unaccompanied-asylum-seeking/<uuid>}. */
  @JsonCreator
  public static UnaccompaniedAsylumSeekingId parse(String written) {
    return new UnaccompaniedAsylumSeekingId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
