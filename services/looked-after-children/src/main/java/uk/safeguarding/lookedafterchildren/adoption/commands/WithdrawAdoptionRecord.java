package uk.safeguarding.lookedafterchildren.adoption.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Take back a plan of adoption that should never have been recorded. */
public record WithdrawAdoptionRecord(
    @TargetAggregateIdentifier AdoptionId adoption, WithdrawalReason reason)
    implements AdoptionCommand {}
