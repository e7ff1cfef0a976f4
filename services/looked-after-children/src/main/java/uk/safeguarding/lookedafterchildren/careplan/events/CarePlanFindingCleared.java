package uk.safeguarding.lookedafterchildren.careplan.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** A correction showed that practice had kept to the rule. */
public record CarePlanFindingCleared(CarePlanId plan, ChildRef child, Finding finding)
    implements CarePlanEvent {}
