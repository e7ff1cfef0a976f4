package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One referral of a household to the multi-agency risk assessment conference. */
public record DomesticAbuseReferralId(UUID value) {

  private static final String KIND = "domestic-abuse-referral";

  /** Reads {@code domestic-abuse-referral/<uuid>}. */
  @JsonCreator
  public static DomesticAbuseReferralId parse(String written) {
    return new DomesticAbuseReferralId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
