package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/**
 * The plan was authorised.
 *
 * @param personalAdviser the personal adviser whom the plan names, by a reference of the council
 */
public record PathwayPlanAuthorised(
    PathwayPlanId plan, ChildRef child, LocalDate authorisedOn, @Nullable UUID personalAdviser)
    implements PathwayPlanEvent {}
