package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a review that should never have been recorded.
 *
 * @param review the review, by the id that its sender chose
 */
public record WithdrawEarlyHelpReview(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp, UUID review, WithdrawalReason reason)
    implements EarlyHelpCommand {}
