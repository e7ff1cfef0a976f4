package uk.safeguarding.casereviews.reviewreferral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One referral of a case for review. */
public record ReviewReferralId(UUID value) {

  private static final String KIND = "review-referral";

  /** Reads {@code review-referral/<uuid>}. */
  @JsonCreator
  public static ReviewReferralId parse(String written) {
    return new ReviewReferralId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
