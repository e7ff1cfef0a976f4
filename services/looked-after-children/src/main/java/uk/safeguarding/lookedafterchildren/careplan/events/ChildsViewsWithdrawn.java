package uk.safeguarding.lookedafterchildren.careplan.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * The views should never have been recorded.
 *
 * @param views by which they can be withdrawn
 */
public record ChildsViewsWithdrawn(
    CarePlanId plan, ChildRef child, UUID views, WithdrawalReason reason)
    implements CarePlanEvent {}
