package uk.safeguarding.casereviews.childdeath.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a record that should never have been made. */
public record WithdrawChildDeath(
    @TargetAggregateIdentifier ChildDeathId death, WithdrawalReason reason)
    implements ChildDeathCommand {}
