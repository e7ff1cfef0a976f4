package uk.safeguarding.contactsandreferrals.privatefostering.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringEndReason;
import uk.safeguarding.kernel.ChildRef;

/** The end was recorded wrongly; it was this. */
public record PrivateFosteringEndCorrected(
    PrivateFosteringArrangementId arrangement,
    ChildRef child,
    LocalDate endedOn,
    PrivateFosteringEndReason reason)
    implements PrivateFosteringEvent {}
