package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** Practice differed from a rule of {@code PathwayPlanPractice}. */
public record PathwayPlanFindingMade(PathwayPlanId plan, ChildRef child, Finding finding)
    implements PathwayPlanEvent {}
