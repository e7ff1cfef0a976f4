package uk.safeguarding.contactsandreferrals.privatefostering.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringEndReason;
import uk.safeguarding.kernel.ChildRef;

/** The arrangement ended. */
public record PrivateFosteringEnded(
    PrivateFosteringArrangementId arrangement,
    ChildRef child,
    LocalDate endedOn,
    PrivateFosteringEndReason reason)
    implements PrivateFosteringEvent {}
