package uk.safeguarding.childprotection.section47enquiry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One section 47 enquiry about one child. */
public record Section47EnquiryId(UUID value) {

  private static final String KIND = "section-47-enquiry";

  /** Reads {@code section-47-enquiry/<uuid>}. */
  @JsonCreator
  public static Section47EnquiryId parse(String written) {
    return new Section47EnquiryId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
