package uk.safeguarding.contactsandreferrals.allegation.events;

import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** The record should never have been made. */
public record AllegationWithdrawn(AllegationId allegation, WithdrawalReason reason)
    implements AllegationEvent {}
