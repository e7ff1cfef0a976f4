package uk.safeguarding.agencyreturns.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which return: one agency's, in one format, for one period.
 *
 * @param agency the agency's code
 * @param format the format's code, for example {@code monthly-dataset}
 * @param period as the format writes it, for example {@code 2018-10}
 */
public record AgencyReturnId(String agency, String format, String period) {

  /** Reads {@code agency/format/period}. */
  @JsonCreator
  public static AgencyReturnId parse(String written) {
    String[] parts = written.split("/", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "A return is written agency/format/period, not " + written);
    }
    return new AgencyReturnId(parts[0], parts[1], parts[2]);
  }

  @JsonValue
  @Override
  public String toString() {
    return agency + "/" + format + "/" + period;
  }
}
