package uk.safeguarding.contactsandreferrals.privatefostering.events;

import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code PrivateFosteringPractice}. */
public record PrivateFosteringFindingMade(
    PrivateFosteringArrangementId arrangement, ChildRef child, Finding finding)
    implements PrivateFosteringEvent {}
