package uk.safeguarding.childprotection.plan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.childprotection.plan.visits.VisitOutcome;

/**
 * Record a visit to the child.
 *
 * @param visit the id of the visit
 * @param visitedOn the day of the visit
 * @param outcome whether the child was seen
 */
public record RecordChildProtectionVisit(
    @TargetAggregateIdentifier ChildProtectionPlanId plan,
    UUID visit,
    LocalDate visitedOn,
    VisitOutcome outcome)
    implements ChildProtectionPlanCommand {}
