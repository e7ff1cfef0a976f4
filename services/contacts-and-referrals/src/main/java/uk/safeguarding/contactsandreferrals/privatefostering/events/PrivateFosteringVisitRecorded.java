package uk.safeguarding.contactsandreferrals.privatefostering.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.VisitDue;
import uk.safeguarding.kernel.ChildRef;

/**
 * The child was visited.
 *
 * @param visit the visit, by the id that its sender chose
 * @param nextVisit the visit that is due next; null once the arrangement has ended
 */
public record PrivateFosteringVisitRecorded(
    PrivateFosteringArrangementId arrangement,
    ChildRef child,
    UUID visit,
    LocalDate visitedOn,
    @Nullable VisitDue nextVisit)
    implements PrivateFosteringEvent {}
