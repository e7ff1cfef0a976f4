package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;

/**
 * End early help because the child is referred to children's social care.
 *
 * @param referral the referral to children's social care that follows from it
 */
public record StepUpEarlyHelp(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp, ReferralId referral, LocalDate steppedUpOn)
    implements EarlyHelpCommand {}
