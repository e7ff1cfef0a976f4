package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpEndReason;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;

/** The end was recorded wrongly; it was this. */
public record EarlyHelpEndCorrected(
    EarlyHelpId earlyHelp, ChildRef child, EarlyHelpEndReason reason, LocalDate endedOn)
    implements EarlyHelpEvent {}
