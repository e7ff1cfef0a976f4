package uk.safeguarding.contactsandreferrals.domesticabusereferral.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a referral that should never have been recorded. */
public record WithdrawDomesticAbuseReferral(
    @TargetAggregateIdentifier DomesticAbuseReferralId referral, WithdrawalReason reason)
    implements DomesticAbuseReferralCommand {}
