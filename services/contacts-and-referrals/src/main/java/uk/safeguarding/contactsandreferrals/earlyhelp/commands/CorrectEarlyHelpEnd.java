package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpEndReason;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;

/** Correct how early help ended. */
public record CorrectEarlyHelpEnd(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp, EarlyHelpEndReason reason, LocalDate endedOn)
    implements EarlyHelpCommand {}
