package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;

/** An intention about a private fostering arrangement. */
public sealed interface PrivateFosteringCommand
    permits NotifyPrivateFostering,
        CorrectPrivateFostering,
        RecordPrivateFosteringVisit,
        WithdrawPrivateFosteringVisit,
        DecidePrivateFosteringSuitability,
        CorrectPrivateFosteringSuitability,
        EndPrivateFostering,
        CorrectPrivateFosteringEnd,
        WithdrawPrivateFostering {

  PrivateFosteringArrangementId arrangement();
}
