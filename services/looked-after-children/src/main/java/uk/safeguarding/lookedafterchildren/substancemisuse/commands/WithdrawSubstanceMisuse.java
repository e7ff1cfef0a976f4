package uk.safeguarding.lookedafterchildren.substancemisuse.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;

/** Take back a problem that should never have been recorded. */
public record WithdrawSubstanceMisuse(
    @TargetAggregateIdentifier SubstanceMisuseId misuse, WithdrawalReason reason)
    implements SubstanceMisuseCommand {}
