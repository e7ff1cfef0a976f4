package uk.safeguarding.contactsandreferrals.privatefostering.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringNotifier;
import uk.safeguarding.contactsandreferrals.privatefostering.VisitDue;
import uk.safeguarding.kernel.ChildRef;

/**
 * The notification was recorded wrongly; it was like this.
 *
 * @param notifiedOn the day on which the council was told, or became aware
 * @param startsOn the day on which the arrangement began or is to begin
 * @param nextVisit the visit that is due next; null once the arrangement has ended
 */
public record PrivateFosteringCorrected(
    PrivateFosteringArrangementId arrangement,
    ChildRef child,
    LocalDate notifiedOn,
    PrivateFosteringNotifier notifiedBy,
    LocalDate startsOn,
    @Nullable VisitDue nextVisit)
    implements PrivateFosteringEvent {}
