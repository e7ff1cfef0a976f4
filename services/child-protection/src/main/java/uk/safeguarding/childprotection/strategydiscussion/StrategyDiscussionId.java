package uk.safeguarding.childprotection.strategydiscussion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One strategy discussion about one child; an enquiry may have several. */
public record StrategyDiscussionId(UUID value) {

  private static final String KIND = "strategy-discussion";

  /** Reads {@code strategy-discussion/<uuid>}. */
  @JsonCreator
  public static StrategyDiscussionId parse(String written) {
    return new StrategyDiscussionId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
