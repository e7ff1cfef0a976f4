package uk.safeguarding.childprotection.temporaryregistration.commands;

import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;

/** An intention about a temporary registration. */
public sealed interface TemporaryRegistrationCommand
    permits StartTemporaryRegistration,
        CorrectTemporaryRegistration,
        EndTemporaryRegistration,
        CorrectTemporaryRegistrationEnd,
        WithdrawTemporaryRegistration {

  TemporaryRegistrationId registration();
}
