package uk.safeguarding.contactsandreferrals.privatefostering.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringNotifier;
import uk.safeguarding.contactsandreferrals.privatefostering.VisitDue;
import uk.safeguarding.kernel.ChildRef;

/**
 * The council was told of an arrangement.
 *
 * @param age of the child on the day of the notification, in completed years; null before birth
 * @param notifiedOn the day on which the council was told, or became aware
 * @param startsOn the day on which the arrangement began or is to begin
 * @param nextVisit the visit that is due next; null once the arrangement has ended
 */
public record PrivateFosteringNotified(
    PrivateFosteringArrangementId arrangement,
    ChildRef child,
    @Nullable Integer age,
    LocalDate notifiedOn,
    PrivateFosteringNotifier notifiedBy,
    LocalDate startsOn,
    @Nullable VisitDue nextVisit)
    implements PrivateFosteringEvent {}
