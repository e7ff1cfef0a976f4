package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;

/**
 * Record that the plan was reviewed.
 *
 * @param review the review, by the id that its sender chose
 */
public record HoldEarlyHelpReview(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp, UUID review, LocalDate heldOn)
    implements EarlyHelpCommand {}
