package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;

/**
 * A social worker visited the child.
 *
 * @param visit the visit, by the id that its sender chose
 * @param childSeen whether the child was seen; a visit at which it was not keeps no limit
 */
public record ChildInNeedVisitMade(
    ChildInNeedPlanId plan, ChildRef child, UUID visit, LocalDate visitedOn, boolean childSeen)
    implements ChildInNeedPlanEvent {}
