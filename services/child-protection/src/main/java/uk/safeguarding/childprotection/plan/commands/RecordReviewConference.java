package uk.safeguarding.childprotection.plan.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.childprotection.plan.reviews.ReviewDecision;

/**
 * Record a review conference.
 *
 * @param review the id of the review conference
 * @param heldOn the day on which it was held
 * @param agencies that attended
 * @param decision whether the plan goes on
 * @param category of abuse or neglect under which the plan goes on; null where the plan ends
 */
public record RecordReviewConference(
    @TargetAggregateIdentifier ChildProtectionPlanId plan,
    UUID review,
    LocalDate heldOn,
    SortedSet<AttendingAgency> agencies,
    ReviewDecision decision,
    @Nullable CategoryOfAbuse category)
    implements ChildProtectionPlanCommand {}
