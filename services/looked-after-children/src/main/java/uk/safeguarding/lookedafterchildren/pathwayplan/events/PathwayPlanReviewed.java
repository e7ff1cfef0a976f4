package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanReviewOutcome;

/**
 * The plan was reviewed.
 *
 * @param review the id of the review
 */
public record PathwayPlanReviewed(
    PathwayPlanId plan,
    ChildRef child,
    UUID review,
    LocalDate heldOn,
    PathwayPlanReviewOutcome outcome)
    implements PathwayPlanEvent {}
