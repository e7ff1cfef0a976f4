package uk.safeguarding.casereviews.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of a partner agency, such as {@code hampshire-police}. */
public record AgencyCode(String code) implements Comparable<AgencyCode> {

  private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  /**
   * @throws IllegalArgumentException when it is not written like a code
   */
  public AgencyCode {
    if (code.length() > LONGEST || !WRITTEN.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "The code of an agency is written in small letters, like hampshire-police");
    }
  }

  @JsonCreator
  public static AgencyCode parse(String written) {
    return new AgencyCode(written);
  }

  @JsonValue
  @Override
  public String toString() {
    return code;
  }

  @Override
  public int compareTo(AgencyCode other) {
    return code.compareTo(other.code);
  }
}
