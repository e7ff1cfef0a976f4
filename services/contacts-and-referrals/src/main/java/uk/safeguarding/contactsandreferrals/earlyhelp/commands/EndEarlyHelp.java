package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpEndReason;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;

/** End early help otherwise than by stepping up. */
public record EndEarlyHelp(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp, EarlyHelpEndReason reason, LocalDate endedOn)
    implements EarlyHelpCommand {}
