package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/**
 * The review should never have been recorded.
 *
 * @param review the id of the review
 */
public record PathwayPlanReviewWithdrawn(
    PathwayPlanId plan, ChildRef child, UUID review, WithdrawalReason reason)
    implements PathwayPlanEvent {}
