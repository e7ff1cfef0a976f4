package uk.safeguarding.contactsandreferrals.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One referral of one child. */
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
