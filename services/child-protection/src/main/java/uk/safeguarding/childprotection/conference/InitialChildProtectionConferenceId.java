package uk.safeguarding.childprotection.conference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One initial child protection conference about one child. */
public record InitialChildProtectionConferenceId(UUID value) {

  private static final String KIND = "initial-child-protection-conference";

  /** Reads {@code initial-child-protection-conference/<uuid>}. */
  @JsonCreator
  public static InitialChildProtectionConferenceId parse(String written) {
    return new InitialChildProtectionConferenceId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
