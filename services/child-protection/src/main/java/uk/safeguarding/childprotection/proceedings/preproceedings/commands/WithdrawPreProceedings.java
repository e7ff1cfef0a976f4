package uk.safeguarding.childprotection.proceedings.preproceedings.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back pre-proceedings that should never have been recorded. */
public record WithdrawPreProceedings(
    @TargetAggregateIdentifier PreProceedingsId preProceedings, WithdrawalReason reason)
    implements PreProceedingsCommand {}
