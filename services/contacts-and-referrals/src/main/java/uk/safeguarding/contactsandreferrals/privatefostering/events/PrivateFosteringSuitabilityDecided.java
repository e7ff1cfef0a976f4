package uk.safeguarding.contactsandreferrals.privatefostering.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringSuitability;
import uk.safeguarding.kernel.ChildRef;

/** The council decided whether the arrangement is suitable. */
public record PrivateFosteringSuitabilityDecided(
    PrivateFosteringArrangementId arrangement,
    ChildRef child,
    LocalDate decidedOn,
    PrivateFosteringSuitability decision)
    implements PrivateFosteringEvent {}
