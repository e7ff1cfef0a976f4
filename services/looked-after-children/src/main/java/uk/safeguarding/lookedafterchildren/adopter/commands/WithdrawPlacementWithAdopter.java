package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Take back a placement. */
public record WithdrawPlacementWithAdopter(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter,
    UUID placement,
    WithdrawalReason reason)
    implements AdopterPlacementCommand {}
