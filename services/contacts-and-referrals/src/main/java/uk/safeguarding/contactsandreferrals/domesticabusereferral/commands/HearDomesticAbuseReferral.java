package uk.safeguarding.contactsandreferrals.domesticabusereferral.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.RiskConferenceOutcome;

/**
 * Record that the conference heard the referral.
 *
 * @param heardOn the day of the conference
 */
public record HearDomesticAbuseReferral(
    @TargetAggregateIdentifier DomesticAbuseReferralId referral,
    LocalDate heardOn,
    RiskConferenceOutcome outcome)
    implements DomesticAbuseReferralCommand {}
