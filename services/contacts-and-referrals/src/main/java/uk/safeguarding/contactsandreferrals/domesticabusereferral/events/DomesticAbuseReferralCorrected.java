package uk.safeguarding.contactsandreferrals.domesticabusereferral.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.ChildInHousehold;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferrer;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseRisk;

/**
 * The referral was recorded wrongly; it was like this.
 *
 * @param children the children in the household; empty where there is none
 * @param previousReferral the last referral before this one, where it is recorded here
 * @param previousOn the day of the last referral before this one; null where there was none
 * @param isRepeat whether the last referral was no more than 12 months before
 */
public record DomesticAbuseReferralCorrected(
    DomesticAbuseReferralId referral,
    LocalDate referredOn,
    DomesticAbuseReferrer referredBy,
    DomesticAbuseRisk risk,
    List<ChildInHousehold> children,
    @Nullable DomesticAbuseReferralId previousReferral,
    @Nullable LocalDate previousOn,
    boolean isRepeat)
    implements DomesticAbuseReferralEvent {}
