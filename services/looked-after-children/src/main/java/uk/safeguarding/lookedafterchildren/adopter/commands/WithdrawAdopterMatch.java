package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Take back a match. */
public record WithdrawAdopterMatch(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter, UUID match, WithdrawalReason reason)
    implements AdopterPlacementCommand {}
