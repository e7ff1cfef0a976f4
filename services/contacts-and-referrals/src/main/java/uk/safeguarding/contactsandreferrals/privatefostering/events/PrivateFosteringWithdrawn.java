package uk.safeguarding.contactsandreferrals.privatefostering.events;

import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The record should never have been made. */
public record PrivateFosteringWithdrawn(
    PrivateFosteringArrangementId arrangement, ChildRef child, WithdrawalReason reason)
    implements PrivateFosteringEvent {}
