package uk.safeguarding.reporting.closing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A period that can be closed.
 *
 * @param period as the interface writes it: {@code 2018-10}, {@code 2018-Q2}, {@code 2017-18}
 */
public record PeriodId(String period) {

  private static final String PREFIX = "period/";

  /** Reads {@code period/2018-10}. */
  @JsonCreator
  public static PeriodId parse(String written) {
    if (!written.startsWith(PREFIX)) {
      throw new IllegalArgumentException("A period's id is written period/2018-10, not " + written);
    }
    return new PeriodId(written.substring(PREFIX.length()));
  }

  /** Apart from every id that another service's message brings into the same log. */
  @JsonValue
  @Override
  public String toString() {
    return PREFIX + period;
  }
}
