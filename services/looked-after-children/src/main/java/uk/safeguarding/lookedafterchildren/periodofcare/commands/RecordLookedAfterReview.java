package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.reviews.ReviewParticipation;

/**
 * Record a review of the child's case.
 *
 * @param review the id of the review
 * @param heldOn the day on which it was held
 * @param participation how the child took part
 */
public record RecordLookedAfterReview(
    @TargetAggregateIdentifier PeriodOfCareId period,
    UUID review,
    LocalDate heldOn,
    ReviewParticipation participation)
    implements PeriodOfCareCommand {}
