package uk.safeguarding.contactsandreferrals.referral.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a referral that should never have been recorded. */
public record WithdrawReferral(
    @TargetAggregateIdentifier ReferralId referral, WithdrawalReason reason)
    implements ReferralCommand {}
