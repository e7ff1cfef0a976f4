package uk.safeguarding.lookedafterchildren.adopter.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Take back a prospective adopter who should never have been recorded. */
public record WithdrawProspectiveAdopterRecord(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter, WithdrawalReason reason)
    implements ProspectiveAdopterCommand {}
