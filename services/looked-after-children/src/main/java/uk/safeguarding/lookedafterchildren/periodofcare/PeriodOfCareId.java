package uk.safeguarding.lookedafterchildren.periodofcare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One period of care of one child. */
public record PeriodOfCareId(UUID value) {

  private static final String KIND = "period-of-care";

  /** Reads {@code period-of-care/<uuid>}. */
  @JsonCreator
  public static PeriodOfCareId parse(String written) {
    return new PeriodOfCareId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
