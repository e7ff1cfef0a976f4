package uk.safeguarding.lookedafterchildren.careplan.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * The revision should never have been recorded.
 *
 * @param revision by which it can be withdrawn
 */
public record CarePlanRevisionWithdrawn(
    CarePlanId plan, ChildRef child, UUID revision, WithdrawalReason reason)
    implements CarePlanEvent {}
