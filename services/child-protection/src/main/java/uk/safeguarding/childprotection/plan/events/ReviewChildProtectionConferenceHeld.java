package uk.safeguarding.childprotection.plan.events;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.childprotection.plan.reviews.ReviewDecision;
import uk.safeguarding.kernel.ChildRef;

/**
 * A conference reviewed the plan, and changed its category where that is another than before.
 *
 * @param review the id of the review conference
 * @param heldOn the day on which it was held
 * @param agencies that attended
 * @param decision whether the plan goes on
 * @param category of abuse or neglect under which the plan goes on; null where the plan ends
 */
public record ReviewChildProtectionConferenceHeld(
    ChildProtectionPlanId plan,
    ChildRef child,
    UUID review,
    LocalDate heldOn,
    SortedSet<AttendingAgency> agencies,
    ReviewDecision decision,
    @Nullable CategoryOfAbuse category)
    implements ChildProtectionPlanEvent {}
