package uk.safeguarding.childprotection.plan.events;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The core group met.
 *
 * @param coreGroup the id of the meeting
 * @param heldOn the day on which it was held
 * @param agencies that attended
 */
public record CoreGroupHeld(
    ChildProtectionPlanId plan,
    ChildRef child,
    UUID coreGroup,
    LocalDate heldOn,
    SortedSet<AttendingAgency> agencies)
    implements ChildProtectionPlanEvent {}
