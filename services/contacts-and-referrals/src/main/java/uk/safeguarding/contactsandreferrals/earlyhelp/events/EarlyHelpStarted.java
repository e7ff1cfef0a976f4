package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpOrigin;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Early help began.
 *
 * @param age of the child on the day of the start, in completed years; null before birth
 * @param referral the referral that stepped down to it; null where none did
 */
public record EarlyHelpStarted(
    EarlyHelpId earlyHelp,
    ChildRef child,
    @Nullable Integer age,
    EarlyHelpOrigin origin,
    @Nullable ReferralId referral,
    LocalDate startedOn)
    implements EarlyHelpEvent {}
