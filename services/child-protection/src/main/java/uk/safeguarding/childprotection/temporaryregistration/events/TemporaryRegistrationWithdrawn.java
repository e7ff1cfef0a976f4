package uk.safeguarding.childprotection.temporaryregistration.events;

import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The registration should never have been recorded. */
public record TemporaryRegistrationWithdrawn(
    TemporaryRegistrationId registration, ChildRef child, WithdrawalReason reason)
    implements TemporaryRegistrationEvent {}
