package uk.safeguarding.contactsandreferrals.privatefostering.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.VisitDue;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The visit should never have been recorded.
 *
 * @param visit the visit, by the id that its sender chose
 * @param nextVisit the visit that is due next; null once the arrangement has ended
 */
public record PrivateFosteringVisitWithdrawn(
    PrivateFosteringArrangementId arrangement,
    ChildRef child,
    UUID visit,
    WithdrawalReason reason,
    @Nullable VisitDue nextVisit)
    implements PrivateFosteringEvent {}
