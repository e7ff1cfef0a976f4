package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** The needs of the young person were assessed. */
public record NeedsAssessmentCompleted(PathwayPlanId plan, ChildRef child, LocalDate assessedOn)
    implements PathwayPlanEvent {}
