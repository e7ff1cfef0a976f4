package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.reviews.ReviewParticipation;

/**
 * The child's case was reviewed.
 *
 * @param review the id of the review
 * @param heldOn the day on which it was held
 * @param participation how the child took part
 */
public record LookedAfterReviewHeld(
    PeriodOfCareId period,
    ChildRef child,
    UUID review,
    LocalDate heldOn,
    ReviewParticipation participation)
    implements PeriodOfCareEvent {}
