package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Take back a match. */
public record WithdrawAdoptionMatch(
    @TargetAggregateIdentifier AdoptionId adoption, UUID match, WithdrawalReason reason)
    implements AdoptivePlacementCommand {}
