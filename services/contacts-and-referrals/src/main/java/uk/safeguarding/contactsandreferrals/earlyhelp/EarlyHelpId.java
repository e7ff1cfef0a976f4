package uk.safeguarding.contactsandreferrals.earlyhelp;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One stretch of early help for one child. */
public record EarlyHelpId(UUID value) {

  private static final String KIND = "early-help";

  /** Reads {@code early-help/<uuid>}. */
  @JsonCreator
  public static EarlyHelpId parse(String written) {
    return new EarlyHelpId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
