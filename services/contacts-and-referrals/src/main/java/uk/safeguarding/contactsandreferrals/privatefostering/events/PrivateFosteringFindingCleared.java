package uk.safeguarding.contactsandreferrals.privatefostering.events;

import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record PrivateFosteringFindingCleared(
    PrivateFosteringArrangementId arrangement, ChildRef child, Finding finding)
    implements PrivateFosteringEvent {}
