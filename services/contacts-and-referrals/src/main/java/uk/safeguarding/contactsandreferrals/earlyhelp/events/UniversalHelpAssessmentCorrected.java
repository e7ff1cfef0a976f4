package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The days of the assessment were recorded wrongly; they were these.
 *
 * @param completedOn the day on which the assessment was complete; null while it is not
 */
public record UniversalHelpAssessmentCorrected(
    EarlyHelpId earlyHelp, ChildRef child, LocalDate startedOn, @Nullable LocalDate completedOn)
    implements EarlyHelpEvent {}
