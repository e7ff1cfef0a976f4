package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralLimits.REPEAT;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralRule.PREVIOUS_REFERRAL_IS_ANOTHER;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralRule.PREVIOUS_REFERRAL_NEEDS_ITS_DAY;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralRule.PREVIOUS_REFERRAL_NOT_AFTER_THIS_ONE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last referral of the same household before this one, as the sender tells it. It may be older
 * than these records, so that its day is known and its id is not.
 *
 * @param id null where it is not recorded here
 * @param on null where there was none
 */
record PreviousReferral(@Nullable DomesticAbuseReferralId id, @Nullable LocalDate on) {

  PreviousReferral(
      DomesticAbuseReferralId referral,
      @Nullable DomesticAbuseReferralId id,
      @Nullable LocalDate on) {
    this(id, on);
    PREVIOUS_REFERRAL_IS_ANOTHER.require(!referral.equals(id));
    PREVIOUS_REFERRAL_NEEDS_ITS_DAY.require(id == null || on != null);
  }

  /** Whether a referral of this day is a repeat. */
  boolean isRepeatedOn(LocalDate referredOn) {
    if (on == null) {
      return false;
    }
    PREVIOUS_REFERRAL_NOT_AFTER_THIS_ONE.require(!on.isAfter(referredOn));
    return REPEAT.isKept(on, referredOn);
  }
}
