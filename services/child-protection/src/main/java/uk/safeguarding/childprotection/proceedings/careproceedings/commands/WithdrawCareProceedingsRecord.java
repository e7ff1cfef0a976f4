package uk.safeguarding.childprotection.proceedings.careproceedings.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a record that should never have been made; the court's leave to withdraw is a final
 * order.
 */
public record WithdrawCareProceedingsRecord(
    @TargetAggregateIdentifier CareProceedingsId proceedings, WithdrawalReason reason)
    implements CareProceedingsCommand {}
