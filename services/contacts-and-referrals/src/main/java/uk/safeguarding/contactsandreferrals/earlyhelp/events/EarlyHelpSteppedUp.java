package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Early help ended because the child was referred to children's social care.
 *
 * @param referral the referral to children's social care that follows from it
 */
public record EarlyHelpSteppedUp(
    EarlyHelpId earlyHelp, ChildRef child, ReferralId referral, LocalDate steppedUpOn)
    implements EarlyHelpEvent {}
