package uk.safeguarding.casereviews.recommendation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.safeguarding.kernel.Quarter;

/** The quarter of a financial year in which a recommendation was looked at: {@code 2018-Q2}. */
public record OversightQuarter(Quarter quarter) {

  /**
   * Reads a quarter.
   *
   * @throws IllegalArgumentException when it is not written {@code YYYY-Qn}
   */
  @JsonCreator
  public static OversightQuarter parse(String written) {
    return new OversightQuarter(Quarter.parse(written));
  }

  @JsonValue
  @Override
  public String toString() {
    return quarter.toString();
  }
}
