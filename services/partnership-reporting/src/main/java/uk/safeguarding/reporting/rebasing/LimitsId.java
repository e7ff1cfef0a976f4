package uk.safeguarding.reporting.rebasing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The limits of one indicator's chart.
 *
 * @param indicator the ref as the dataset writes it
 */
public record LimitsId(String indicator) {

  private static final String PREFIX = "limits/";

  /** Reads {@code limits/M3}. */
  @JsonCreator
  public static LimitsId parse(String written) {
    if (!written.startsWith(PREFIX)) {
      throw new IllegalArgumentException("Limits are written limits/M3, not " + written);
    }
    return new LimitsId(written.substring(PREFIX.length()));
  }

  /** Apart from every id that another service's message brings into the same log. */
  @JsonValue
  @Override
  public String toString() {
    return PREFIX + indicator;
  }
}
