package uk.safeguarding.lookedafterchildren.careleaver.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** Take back a record that should never have been made. */
public record WithdrawCareLeaver(
    @TargetAggregateIdentifier CareLeaverId careLeaver, WithdrawalReason reason)
    implements CareLeaverSupportCommand {}
