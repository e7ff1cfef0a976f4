package uk.safeguarding.childprotection.plan.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;

/**
 * Record a meeting of the core group.
 *
 * @param coreGroup the id of the meeting
 * @param heldOn the day on which it was held
 * @param agencies that attended
 */
public record RecordCoreGroup(
    @TargetAggregateIdentifier ChildProtectionPlanId plan,
    UUID coreGroup,
    LocalDate heldOn,
    SortedSet<AttendingAgency> agencies)
    implements ChildProtectionPlanCommand {}
