package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;

/**
 * Correct the days of the universal help assessment.
 *
 * @param completedOn the day on which the assessment was complete; null while it is not
 */
public record CorrectUniversalHelpAssessment(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp,
    LocalDate startedOn,
    @Nullable LocalDate completedOn)
    implements EarlyHelpCommand {}
