package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Take back a special guardianship that should never have been recorded. */
public record WithdrawSpecialGuardianshipRecord(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship, WithdrawalReason reason)
    implements SpecialGuardianshipCommand {}
