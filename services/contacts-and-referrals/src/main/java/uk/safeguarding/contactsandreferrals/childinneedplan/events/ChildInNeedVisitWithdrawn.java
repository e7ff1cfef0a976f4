package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import java.util.UUID;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The visit should never have been recorded.
 *
 * @param visit the visit, by the id that its sender chose
 */
public record ChildInNeedVisitWithdrawn(
    ChildInNeedPlanId plan, ChildRef child, UUID visit, WithdrawalReason reason)
    implements ChildInNeedPlanEvent {}
