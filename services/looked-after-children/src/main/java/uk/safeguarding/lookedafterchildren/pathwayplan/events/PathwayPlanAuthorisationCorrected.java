package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/**
 * The authorisation was recorded wrongly; it was like this.
 *
 * @param personalAdviser the personal adviser whom the plan names, by a reference of the council
 */
public record PathwayPlanAuthorisationCorrected(
    PathwayPlanId plan, ChildRef child, LocalDate authorisedOn, @Nullable UUID personalAdviser)
    implements PathwayPlanEvent {}
