package uk.safeguarding.childprotection.temporaryregistration.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a registration that should never have been recorded. */
public record WithdrawTemporaryRegistration(
    @TargetAggregateIdentifier TemporaryRegistrationId registration, WithdrawalReason reason)
    implements TemporaryRegistrationCommand {}
