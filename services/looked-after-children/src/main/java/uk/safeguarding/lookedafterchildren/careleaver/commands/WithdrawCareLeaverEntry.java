package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverEntry;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** Take back a part of the record that should never have been recorded. */
public record WithdrawCareLeaverEntry(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    CareLeaverEntry kind,
    UUID entry,
    WithdrawalReason reason)
    implements CareLeaverSupportCommand {}
