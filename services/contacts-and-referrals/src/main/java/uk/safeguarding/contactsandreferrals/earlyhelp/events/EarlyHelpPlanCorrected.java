package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;

/** The day on which the plan began was recorded wrongly; it was this. */
public record EarlyHelpPlanCorrected(EarlyHelpId earlyHelp, ChildRef child, LocalDate startedOn)
    implements EarlyHelpEvent {}
