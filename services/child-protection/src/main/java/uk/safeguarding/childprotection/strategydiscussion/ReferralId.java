package uk.safeguarding.childprotection.strategydiscussion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** A referral, as the service of contacts and referrals writes its id. */
public record ReferralId(UUID value) {

  private static final String KIND = "referral";

  /** Reads {@code referral/<uuid>}. */
  @JsonCreator
  public static ReferralId parse(String written) {
    return new ReferralId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
