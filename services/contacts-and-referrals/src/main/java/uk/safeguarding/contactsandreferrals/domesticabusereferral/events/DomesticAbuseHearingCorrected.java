package uk.safeguarding.contactsandreferrals.domesticabusereferral.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.RiskConferenceOutcome;

/**
 * The hearing was recorded wrongly; it was like this.
 *
 * @param heardOn the day of the conference
 */
public record DomesticAbuseHearingCorrected(
    DomesticAbuseReferralId referral, LocalDate heardOn, RiskConferenceOutcome outcome)
    implements DomesticAbuseReferralEvent {}
