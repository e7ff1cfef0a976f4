package uk.safeguarding.contactsandreferrals.referral.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.referral.ReferralDecision;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;

/** Decide what follows from a referral. */
public record DecideReferral(
    @TargetAggregateIdentifier ReferralId referral, ReferralDecision decision, LocalDate decidedOn)
    implements ReferralCommand {}
