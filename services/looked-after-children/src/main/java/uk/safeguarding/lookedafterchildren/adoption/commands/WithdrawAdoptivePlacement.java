package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Take back a placement for adoption. */
public record WithdrawAdoptivePlacement(
    @TargetAggregateIdentifier AdoptionId adoption, UUID placement, WithdrawalReason reason)
    implements AdoptivePlacementCommand {}
