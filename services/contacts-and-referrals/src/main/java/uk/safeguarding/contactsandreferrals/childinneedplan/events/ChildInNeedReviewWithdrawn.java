package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The review should never have been recorded.
 *
 * @param review the review, by the id that its sender chose
 * @param nextReviewFrom the day from which the limit of the next review now runs: the last review
 *     that stands, or the start
 */
public record ChildInNeedReviewWithdrawn(
    ChildInNeedPlanId plan,
    ChildRef child,
    UUID review,
    WithdrawalReason reason,
    LocalDate nextReviewFrom)
    implements ChildInNeedPlanEvent {}
