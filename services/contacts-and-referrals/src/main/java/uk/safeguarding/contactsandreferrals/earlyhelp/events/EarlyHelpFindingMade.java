package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code EarlyHelpPractice}. */
public record EarlyHelpFindingMade(EarlyHelpId earlyHelp, ChildRef child, Finding finding)
    implements EarlyHelpEvent {}
