package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpEndReason;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;

/** Early help ended. */
public record EarlyHelpEnded(
    EarlyHelpId earlyHelp, ChildRef child, EarlyHelpEndReason reason, LocalDate endedOn)
    implements EarlyHelpEvent {}
