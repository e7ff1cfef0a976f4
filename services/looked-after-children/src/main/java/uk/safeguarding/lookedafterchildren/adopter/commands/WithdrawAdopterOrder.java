package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Take back an adoption order. */
public record WithdrawAdopterOrder(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter, UUID order, WithdrawalReason reason)
    implements AdopterPlacementCommand {}
