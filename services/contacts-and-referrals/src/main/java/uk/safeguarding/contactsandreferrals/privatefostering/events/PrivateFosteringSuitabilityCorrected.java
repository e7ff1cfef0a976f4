package uk.safeguarding.contactsandreferrals.privatefostering.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringSuitability;
import uk.safeguarding.kernel.ChildRef;

/** The decision on suitability was recorded wrongly; it was this. */
public record PrivateFosteringSuitabilityCorrected(
    PrivateFosteringArrangementId arrangement,
    ChildRef child,
    LocalDate decidedOn,
    PrivateFosteringSuitability decision)
    implements PrivateFosteringEvent {}
