package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The early help should never have been recorded. */
public record EarlyHelpWithdrawn(EarlyHelpId earlyHelp, ChildRef child, WithdrawalReason reason)
    implements EarlyHelpEvent {}
