package uk.safeguarding.lookedafterchildren.careplan.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** The care plan should never have been recorded. */
public record CarePlanWithdrawn(CarePlanId plan, ChildRef child, WithdrawalReason reason)
    implements CarePlanEvent {}
