package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record EarlyHelpFindingCleared(EarlyHelpId earlyHelp, ChildRef child, Finding finding)
    implements EarlyHelpEvent {}
