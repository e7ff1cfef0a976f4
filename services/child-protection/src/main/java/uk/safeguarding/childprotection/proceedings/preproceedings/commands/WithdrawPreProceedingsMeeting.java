package uk.safeguarding.childprotection.proceedings.preproceedings.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a meeting that should never have been recorded.
 *
 * @param meeting the id of the meeting
 */
public record WithdrawPreProceedingsMeeting(
    @TargetAggregateIdentifier PreProceedingsId preProceedings,
    UUID meeting,
    WithdrawalReason reason)
    implements PreProceedingsCommand {}
