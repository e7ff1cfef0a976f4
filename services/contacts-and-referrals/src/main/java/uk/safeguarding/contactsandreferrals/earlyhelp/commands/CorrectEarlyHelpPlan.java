package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;

/** Correct the day on which the plan began. */
public record CorrectEarlyHelpPlan(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp, LocalDate startedOn)
    implements EarlyHelpCommand {}
