package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpOrigin;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * How early help began was recorded wrongly; it was like this.
 *
 * @param referral the referral that stepped down to it; null where none did
 */
public record EarlyHelpCorrected(
    EarlyHelpId earlyHelp,
    ChildRef child,
    EarlyHelpOrigin origin,
    @Nullable ReferralId referral,
    LocalDate startedOn)
    implements EarlyHelpEvent {}
