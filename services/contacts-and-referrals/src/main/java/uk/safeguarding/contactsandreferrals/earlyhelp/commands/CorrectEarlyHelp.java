package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpOrigin;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;

/**
 * Correct how early help began.
 *
 * @param referral the referral that stepped down to it; null where none did
 */
public record CorrectEarlyHelp(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp,
    EarlyHelpOrigin origin,
    @Nullable ReferralId referral,
    LocalDate startedOn)
    implements EarlyHelpCommand {}
