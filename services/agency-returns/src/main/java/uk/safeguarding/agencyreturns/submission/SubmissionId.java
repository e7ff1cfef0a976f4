package uk.safeguarding.agencyreturns.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One submission of a return; the id of its receipt. */
public record SubmissionId(UUID value) {

  @JsonCreator
  public static SubmissionId parse(String written) {
    return new SubmissionId(UUID.fromString(written));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
