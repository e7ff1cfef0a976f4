package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** The assessment was recorded wrongly; it was on this day. */
public record NeedsAssessmentCorrected(PathwayPlanId plan, ChildRef child, LocalDate assessedOn)
    implements PathwayPlanEvent {}
