package uk.safeguarding.contactsandreferrals.domesticabusereferral.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.RiskConferenceOutcome;

/**
 * The conference heard the referral.
 *
 * @param heardOn the day of the conference
 */
public record DomesticAbuseReferralHeard(
    DomesticAbuseReferralId referral, LocalDate heardOn, RiskConferenceOutcome outcome)
    implements DomesticAbuseReferralEvent {}
