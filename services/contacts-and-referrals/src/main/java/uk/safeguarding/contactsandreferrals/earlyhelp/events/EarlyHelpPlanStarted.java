package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;

/** The plan began. */
public record EarlyHelpPlanStarted(EarlyHelpId earlyHelp, ChildRef child, LocalDate startedOn)
    implements EarlyHelpEvent {}
