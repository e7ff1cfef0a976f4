package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;

/** The universal help assessment began. */
public record UniversalHelpAssessmentStarted(
    EarlyHelpId earlyHelp, ChildRef child, LocalDate startedOn) implements EarlyHelpEvent {}
