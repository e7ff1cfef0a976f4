package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** The plan should never have been recorded. */
public record PathwayPlanWithdrawn(PathwayPlanId plan, ChildRef child, WithdrawalReason reason)
    implements PathwayPlanEvent {}
