package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The universal help assessment was complete.
 *
 * @param completedOn the day on which the assessment was complete; null while it is not
 */
public record UniversalHelpAssessmentCompleted(
    EarlyHelpId earlyHelp, ChildRef child, LocalDate completedOn) implements EarlyHelpEvent {}
