package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;

/** Start the universal help assessment. */
public record StartUniversalHelpAssessment(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp, LocalDate startedOn)
    implements EarlyHelpCommand {}
