package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanEndReason;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/**
 * The plan ended.
 *
 * @param ended the last day of the plan; of a birthday the month only
 */
public record PathwayPlanEnded(
    PathwayPlanId plan, ChildRef child, KnownDay ended, PathwayPlanEndReason reason)
    implements PathwayPlanEvent {}
