package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;

/**
 * Complete the universal help assessment.
 *
 * @param completedOn the day on which the assessment was complete; null while it is not
 */
public record CompleteUniversalHelpAssessment(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp, LocalDate completedOn)
    implements EarlyHelpCommand {}
