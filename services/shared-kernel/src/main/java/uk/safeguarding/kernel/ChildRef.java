package uk.safeguarding.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A child, by the random reference that the identity vault made once. It says nothing without the
 * vault, and is still personal data: it stays out of logs and of addresses of public pages.
 */
public record ChildRef(UUID value) {

  /**
   * Reads a reference.
   *
   * @throws IllegalArgumentException when it is not a UUID
   */
  @JsonCreator
  public static ChildRef parse(String written) {
    return new ChildRef(UUID.fromString(written));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
