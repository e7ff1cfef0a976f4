package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The plan was reviewed.
 *
 * @param review the review, by the id that its sender chose
 * @param nextReviewFrom the day from which the limit of the next review now runs: the last review
 *     that stands, or the start
 */
public record ChildInNeedReviewHeld(
    ChildInNeedPlanId plan, ChildRef child, UUID review, LocalDate heldOn, LocalDate nextReviewFrom)
    implements ChildInNeedPlanEvent {}
