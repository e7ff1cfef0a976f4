package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** A later record showed that practice had kept to the rule. */
public record PathwayPlanFindingCleared(PathwayPlanId plan, ChildRef child, Finding finding)
    implements PathwayPlanEvent {}
